package org.alongside.jbake;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ConcatenateExpression;
import io.pebbletemplates.pebble.operator.Associativity;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorImpl;
import io.pebbletemplates.pebble.operator.BinaryOperatorType;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

/** Pebble's {@code a ~ b} for texts of ordinary length: a text joined with itself again and again fills any memory. */
final class ShortJoin extends BinaryExpression<Object> {
    static final BinaryOperator INSTEAD = new BinaryOperatorImpl("~", 110, ShortJoin::new, BinaryOperatorType.NORMAL, Associativity.LEFT);
    private static final int LONGEST = 100_000;

    @Override
    public Object evaluate(PebbleTemplateImpl template, EvaluationContextImpl context) {
        String joined = new ConcatenateExpression(getLeftExpression(), getRightExpression()).evaluate(template, context);
        if (joined.length() > LONGEST) {
            throw new PebbleException(null, "A text joined with ~ has more than " + LONGEST + " characters.", getLineNumber(), template.getName());
        }
        return joined;
    }
}
