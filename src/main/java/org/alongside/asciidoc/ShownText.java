package org.alongside.asciidoc;

/** Gathers words as a reader sees them: in one line, with one space where there is any gap, and none at either end. */
final class ShownText {
    private static final char KEPT_TOGETHER = '\u00A0';
    /** Signs that only say where a word may be parted. */
    private static final String UNSEEN = "\u200B\u00AD";

    private final StringBuilder text = new StringBuilder();
    private boolean gap;

    void add(Element element) {
        for (Node child : element.children()) {
            if (child instanceof Text words) {
                add(words.words());
            } else {
                Element inside = (Element) child;
                boolean parts = inside.isBlock() || inside.is("br");
                gap |= parts;
                add(inside);
                gap |= inside.isBlock();
            }
        }
    }

    private void add(String words) {
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            if (Text.isSpace(sign) || sign == KEPT_TOGETHER) {
                gap = true;
            } else if (UNSEEN.indexOf(sign) < 0) {
                if (gap && text.length() > 0) {
                    text.append(' ');
                }
                gap = false;
                text.append(sign);
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
