package org.alongside.asciidoc.prose;

import java.util.List;
import java.util.Random;

/** Texts of a few blocks of real ones, with one to three signs too many or too few: the same again for the same random numbers. */
final class SpoiltProse {
    private static final int LONGEST_BLOCK = 400;
    private static final List<String> SIGNS = List.of("*", "_", "`", "[", "]", "'", "\"", ".", "-", "|", "=", "&", " & ", ",", ":", ";", "(", ")", "#", "{", "}", "+", " +", "\\", "~", "^", "@", "%", "£", "?", "!", "/", "$$",
        "\n", "\n\n", " ", "  ", "\t", "\u00a0", "\u2028", "\f", "1", "x", "A", "Z", "é", "ß", "İ", "\uD83D\uDE42", "’", "“", "”", "–", "\u2022 ", "<<", ">>", "->", "((", "))", "**", "__", "``", "''", "--", "...", "::", ";;", "(C)",
        "xref:", "cite:", "https://", "link:", "image:", "pass:", "footnote:[", "xref:a.adoc[b]", "xref:a.adoc[]", "xref:a.adoc#b[c d]", "xref:b[c]", "xref:a.adoc[b=c]", "xref:#a[b]", "<<a,b>>", "<<a>>", "[[a]]", "cite:a[b]",
        "cite:a[]", "https://x.org", "https://x.org[y]", "https://a.org/b_c[d]", "https://a.org/b?c=d&e=f[g]", "a@b.org", "stem:[x]", "kbd:[x]", "anchor:a[]", "&amp;", "&#8217;", "<b>",
        "*a*", "_a_", "`a`", "\"`a`\"", "a'b", "[.r]#a#", "*a _b_ c*", "_a *b* c_", "*a*b", "a*b*", "*a *", "(*a*)", "*a*'s", "\"*a*\"", "*xref:a.adoc[b].*", "_https://a.org[b]_", "cite:a[b]*", "word-word", "12.5",
        "\n1. ", "\na. ", "\ni) ", "\n* ", "\n. ", "\n** ", "\n\n* ", "\n\n. ", "\n\n- ", "\n\n12. b\n", "\n\niv) a\n", "\n\nE. coli is\n", "a::\n", "\n\nterm:: ", "\n+\n", "NOTE: ", "\n\nNOTE: ", "\n\n== ", "\n\n=== ", "\n\n==== ",
        "\n[#x]\n", "\n\n[#y]\n", "\n.Title\n", "\n\n.Title\n", "\n\n[.r]\n", "\n\n[NOTE]\n", "\n\n[quote]\n", "\n\n[cols=\"1,2\"]\n", "\n\n[options=\"header\"]\n", "\n---\n", "\n\n'''\n\n", "\n\n***\n\n", "\n\n----\n", "\n\n____\n",
        "\n\n// c\n", "\n//c\n", "\n////\n", "\n\n:a: b\n\n", "\n\n> q\n", "\n\n# h\n", "\n\n```\n", "\n-- b", "include::a[]", "ifdef::a[]", "drawing::a[]", "\n\ndrawing::a[]\n\n",
        "\n|===\n", "a|b", "| ", "|a", " |", "2+|", "a|", "\n\n|===\n|a |b\n\n|c |d\n|===\n", "\n\n|===\n|a\n|b\n|===\n", "\n\n[cols=\"1,>2\",options=\"header\"]\n|===\n|a |b\n|c |d\n|===\n");

    private final List<List<String>> texts;
    private final Random random;

    /** @param texts the real texts */
    SpoiltProse(List<String> texts, Random random) {
        this.texts = texts.stream().map(text -> List.of(text.strip().split("\n\n+(?=[=.\\[*]|\\w|\\|===)"))).toList();
        this.random = random;
    }

    String next() {
        StringBuilder text = new StringBuilder();
        for (int blocks = 1 + random.nextInt(4); blocks > 0; blocks--) {
            text.append(block()).append(random.nextInt(12) == 0 ? "\n" : "\n\n");
        }
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            change(text);
        }
        return text.toString();
    }

    private String block() {
        List<String> blocks = texts.get(random.nextInt(texts.size()));
        String block = blocks.get(random.nextInt(blocks.size()));
        String part = block.substring(0, Math.min(block.length(), LONGEST_BLOCK));
        return part.startsWith("|===") && !part.endsWith("|===") ? part + "\n|===" : part;
    }

    private void change(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(9)) {
            case 0 -> text.delete(at, Math.min(text.length(), at + 1));
            case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(12)));
            case 2 -> text.insert(startOfWord(text, at), sign() + sign());
            case 3, 4 -> text.insert(startOfWord(text, at), sign());
            case 5, 6 -> text.insert(text.lastIndexOf("\n", at) + 1, sign());
            case 7 -> text.insert(Math.max(0, text.indexOf("\n", at)), sign());
            default -> text.insert(at, sign());
        }
    }

    private String sign() {
        return SIGNS.get(random.nextInt(SIGNS.size()));
    }

    private static int startOfWord(StringBuilder text, int from) {
        int at = Math.min(from, text.length() - 1);
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return Math.max(0, at);
    }
}
