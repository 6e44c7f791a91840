package org.alongside.asciidoc;

import java.util.Map;
import java.util.Set;

/** Writes elements and the text in them as HTML. */
final class MarkupWriter {
    /** Attributes that say all by being there. */
    private static final Set<String> WITHOUT_VALUE = Set.of(LinkReader.TITLED);

    private static final char KEPT_TOGETHER = '\u00A0';
    /** Of the signs with a meaning in HTML, the last: all letters come after it. */
    private static final char LAST = '>';

    private final StringBuilder html = new StringBuilder(8_000);

    private MarkupWriter() {
    }

    /** What stands in an element, without the element itself. */
    static String inside(Element element) {
        MarkupWriter writer = new MarkupWriter();
        writer.writeChildren(element);
        return writer.html.toString();
    }

    private void writeChildren(Element element) {
        for (Node child : element.children()) {
            if (child instanceof Text text) {
                escape(text.words(), false);
            } else {
                write((Element) child);
            }
        }
    }

    private void write(Element element) {
        html.append('<').append(element.name());
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            html.append(' ').append(attribute.getKey());
            if (!WITHOUT_VALUE.contains(attribute.getKey())) {
                html.append("=\"");
                escape(attribute.getValue(), true);
                html.append('"');
            }
        }
        html.append('>');
        if (element.hasEnd()) {
            writeChildren(element);
            html.append("</").append(element.name()).append('>');
        }
    }

    private void escape(String text, boolean inAttribute) {
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            String reference = sign > LAST && sign != KEPT_TOGETHER ? null : reference(sign, inAttribute);
            if (reference != null) {
                html.append(text, done, at).append(reference);
                done = at + 1;
            }
        }
        html.append(text, done, text.length());
    }

    /** How a sign is written that means something else in HTML, or cannot be told from another; null for all others. */
    private static String reference(char sign, boolean inAttribute) {
        return switch (sign) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case KEPT_TOGETHER -> "&nbsp;";
            case '"' -> inAttribute ? "&quot;" : null;
            default -> null;
        };
    }
}
