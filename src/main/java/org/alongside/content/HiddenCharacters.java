package org.alongside.content;

import java.util.Optional;
import java.util.regex.Pattern;

/** Characters that nobody sees and that make a text look like another one than it is, to whoever reviews it and to readers. */
public final class HiddenCharacters {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029\\uFEFF\\x{E0000}-\\x{E007F}]");

    private HiddenCharacters() {
    }

    /** What is wrong with a line or a value because of one of them. */
    public static Optional<String> in(String text) {
        if (CONTROLS.matcher(text).find()) {
            return Optional.of("the line holds a control character. Delete it and type the words again.");
        }
        return TURNING.matcher(text).find() ? Optional.of("the line holds an invisible character that changes how the text around it is read."
            + " Delete it and type the words again.") : Optional.empty();
    }
}
