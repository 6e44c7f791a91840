package org.alongside.pages.drawing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a table cell counts.
 *
 * @param isNumber whether the cell holds one number
 * @param value    the number, 0 when there is none
 * @param unit     what stands around it, such as {@code %} or {@code £}; may be empty
 */
record Quantity(boolean isNumber, double value, String unit) {
    private static final Pattern NUMBER = Pattern.compile("([^\\d−-]*)([−-]?)(\\d[\\d,]*(?:\\.\\d+)?)(\\D*)");

    static Quantity of(String cell) {
        Matcher matcher = NUMBER.matcher(cell.strip());
        if (!matcher.matches()) {
            return new Quantity(false, 0, "");
        }
        double value = Double.parseDouble(matcher.group(3).replace(",", ""));
        return new Quantity(true, matcher.group(2).isEmpty() ? value : -value, (matcher.group(1) + matcher.group(4)).strip());
    }
}
