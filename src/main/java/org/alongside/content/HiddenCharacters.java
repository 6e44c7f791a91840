package org.alongside.content;

import java.util.Optional;

/** Characters that nobody sees and that make a text look like another one than it is, to whoever reviews it and to readers. */
public final class HiddenCharacters {
    /** All that turn a text around or mark it unseen, but for the controls, stand after this one. */
    private static final char LAST_HARMLESS = '\u2027';

    private HiddenCharacters() {
    }

    /** What is wrong with a line or a value because of one of them. */
    public static Optional<String> in(String text) {
        if (isPlain(text)) {
            return Optional.empty();
        }
        if (text.codePoints().anyMatch(HiddenCharacters::isControl)) {
            return Optional.of("the line holds a control character. Delete it and type the words again.");
        }
        return text.codePoints().anyMatch(HiddenCharacters::isTurning) ? Optional.of("the line holds an invisible character that changes how the text around"
            + " it is read. Delete it and type the words again.") : Optional.empty();
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign < ' ' || sign > '~' && (sign < '\u00A0' || sign > LAST_HARMLESS)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(int sign) {
        return Character.getType(sign) == Character.CONTROL && sign != '\t' && sign != '\r' && sign != '\n';
    }

    private static boolean isTurning(int sign) {
        return sign >= 0x2028 && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069 || sign == 0xFEFF || sign >= 0xE0000 && sign <= 0xE007F;
    }
}
