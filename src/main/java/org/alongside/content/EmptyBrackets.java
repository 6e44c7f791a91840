package org.alongside.content;

import java.util.regex.Pattern;

/** The brackets that are left in a text when the pointers to sources in them are taken out, with what stood between the pointers. */
public final class EmptyBrackets {
    private static final Pattern BRACKETS = Pattern.compile("\\(\\s*(?:[;,]|and)?\\s*\\)");

    private EmptyBrackets() {
    }

    /** The text without them. */
    public static String removed(String words) {
        return words.indexOf('(') < 0 ? words : BRACKETS.matcher(words).replaceAll("");
    }
}
