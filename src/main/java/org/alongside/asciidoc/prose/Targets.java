package org.alongside.asciidoc.prose;

import java.util.Locale;

/** What links and pointers lead to. A target has no sign in it that Asciidoctor would replace, or take for the start of a format. */
final class Targets {
    private static final String WEB = "https://";

    private Targets() {
    }

    /** A page of the site, an anchor on it, or both. What has no ending Asciidoctor takes for an anchor of this page. */
    static String page(String target) {
        int anchor = target.indexOf('#');
        String page = anchor < 0 ? target : target.substring(0, anchor);
        NotProse.when(!consistsOf(target.replaceFirst("#", ""), "-/.") || anchor == target.length() - 1
            || anchor != 0 && !(page.endsWith(".adoc") && Character.isLetterOrDigit(target.charAt(0))));
        return target;
    }

    /** Another website, as the address of a link. */
    static String web(String target) {
        NotProse.when(!consistsOf(target, "-/.?=&%"));
        return WEB + target.replace("&", "&amp;");
    }

    static String source(String target) {
        NotProse.when(!consistsOf(target, "-"));
        return target;
    }

    /** An anchor of this page, and not the words of one of its headings. */
    static String anchor(String target) {
        NotProse.when(!consistsOf(target, "-") || !Character.isLetter(target.charAt(0)) || !target.equals(target.toLowerCase(Locale.ROOT)));
        return target;
    }

    private static boolean consistsOf(String target, String signs) {
        for (int at = 0; at < target.length(); at++) {
            char sign = target.charAt(at);
            boolean isLetterOrDigit = sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
            if (!isLetterOrDigit && signs.indexOf(sign) < 0) {
                return false;
            }
        }
        return !target.isEmpty() && !target.contains("--") && !target.contains("...");
    }
}
