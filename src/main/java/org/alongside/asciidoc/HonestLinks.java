package org.alongside.asciidoc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;

/** Refuses links that lead elsewhere than they say: the page is ours, so readers trust what it shows. */
final class HonestLinks {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:/{0,2}([^/?#\\\\]*).*", Pattern.DOTALL);
    private static final Pattern PLAIN_HOST = Pattern.compile("(?i)[a-z0-9.-]+(:[0-9]+)?");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^?&@\\s]+@[a-z0-9.-]+(\\?(subject|body)=[^&]*(&body=[^&]*)?)?");
    private static final Pattern SHOWN_HOST = Pattern.compile("(?i)(?:https?://)?((?:[a-z0-9-]+\\.)+[a-z]{2,})(?:[/?#:].*)?", Pattern.DOTALL);

    private HonestLinks() {
    }

    /** Reports every link among a text's elements that is not what it seems. */
    static void check(String file, SourceText source, List<Element> elements, Problems problems) {
        for (Element element : elements) {
            if (element.is("a") && element.has("href")) {
                String address = element.get("href");
                fault(address, element.text()).ifPresent(message -> problems.add(file, source.lineOf(address), message));
            }
        }
    }

    private static Optional<String> fault(String address, String words) {
        if (address.toLowerCase(Locale.ROOT).startsWith("mailto:")) {
            return MAIL.matcher(address).matches() ? Optional.empty() : Optional.of("\"" + address + "\" is not one e-mail address. Write one, such as mailto:hello@example.org.");
        }
        Matcher web = ADDRESS.matcher(address);
        if (!web.matches()) {
            return Optional.empty();
        }
        String host = web.group(1);
        if (!PLAIN_HOST.matcher(host).matches()) {
            return Optional.of("the address \"" + address + "\" hides where it leads. Between https:// and the next slash write only the website's name,"
                + " in plain letters, such as www.example.org.");
        }
        Matcher shown = SHOWN_HOST.matcher(words);
        return shown.matches() && !bare(shown.group(1)).equals(bare(host)) ? Optional.of("the link shows \"" + words + "\" but leads to \"" + address
            + "\". Show where it leads, or use words.") : Optional.empty();
    }

    private static String bare(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "").replaceFirst(":.*", "");
    }
}
