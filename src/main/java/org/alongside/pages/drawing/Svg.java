package org.alongside.pages.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * One picture in the making: shapes and words by geometry and classes only, so that the style sheet decides how it looks
 * by day, by night and on paper.
 */
final class Svg {
    /** The width of pictures that scale, in units; a unit is a pixel on a small phone. */
    static final int WIDTH = 320;
    /** From one line of text to the next, in units. */
    static final int LINE = 20;

    private final StringBuilder markup;

    private Svg(String opening) {
        markup = new StringBuilder(opening);
    }

    /** A picture that scales as a whole to the room it has. */
    static Svg scaled(String name, String label, double height) {
        return new Svg("<svg class=\"drawing " + name + "\" viewBox=\"0 0 " + WIDTH + " " + number(height) + "\" role=\"img\" aria-label=\""
            + escape(label) + "\">");
    }

    /** The same with links in it, each with a name of its own. */
    static Svg withLinks(String name, String label, double height) {
        return new Svg("<svg class=\"drawing " + name + "\" viewBox=\"0 0 " + WIDTH + " " + number(height) + "\" role=\"group\" aria-label=\""
            + escape(label) + "\">");
    }

    /** A picture as wide as its room, whose words keep their size; lengths are given with units. */
    static Svg fluid(String name, String label, double heightInEm) {
        return new Svg("<svg class=\"" + name + "\" width=\"100%\" height=\"" + em(heightInEm) + "\" role=\"img\" aria-label=\""
            + escape(label) + "\">");
    }

    /** Adds a shape with attributes given as name, value, name, value. */
    Svg shape(String element, Object... attributes) {
        open(element, attributes);
        markup.insert(markup.length() - 1, '/');
        return this;
    }

    /** Opens a group or link, to be closed with {@link #close}. */
    Svg open(String element, Object... attributes) {
        markup.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1] instanceof Number number ? number(number.doubleValue()) : attributes[i + 1].toString();
            if (!value.isEmpty()) {
                markup.append(' ').append(attributes[i]).append("=\"").append(escape(value)).append('"');
            }
        }
        markup.append('>');
        return this;
    }

    Svg close(String element) {
        markup.append("</").append(element).append('>');
        return this;
    }

    /** Words in one line; a style class may be empty. */
    Svg words(String style, Object x, Object y, String words) {
        return open("text", "class", style, "x", x, "y", y).text(words).close("text");
    }

    /** Text inside the element that was opened last. */
    Svg text(String words) {
        markup.append(escape(words));
        return this;
    }

    /** Words in several lines, the first at {@code y}. */
    Svg lines(String style, double x, double y, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            words(style, x, y + i * LINE, lines.get(i));
        }
        return this;
    }

    /** An icon of the site, from the text of its file, at a place and size. */
    Svg icon(String file, double x, double y, double size) {
        String shapes = file.substring(file.indexOf('>') + 1, file.lastIndexOf("</svg>"));
        open("g", "class", "icon", "transform", "translate(" + number(x) + " " + number(y) + ") scale(" + number(size / 24) + ")");
        markup.append(shapes);
        return close("g");
    }

    /** The finished picture. */
    String markup() {
        return markup + "</svg>";
    }

    /** A number as short as two decimals allow, the same on every machine. */
    static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    static String percent(double value) {
        return number(value) + "%";
    }

    static String em(double value) {
        return number(value) + "em";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
