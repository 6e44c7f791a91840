package org.alongside.jbake;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ends a template that would run for ever. Every round of a loop and every branch is a step, and a page has a number of
 * steps: the same on every machine, unlike a time.
 */
final class TemplateLimits extends AbstractExtension {
    /** The largest pages take some thousands. */
    private static final int MOST_STEPS = 1_000_000;

    private final ThreadLocal<int[]> steps = ThreadLocal.withInitial(() -> new int[1]);

    /** Begins a page on this thread. */
    void beginPage() {
        steps.get()[0] = 0;
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of(template -> new AbstractNodeVisitor((PebbleTemplateImpl) template) {
            @Override
            public void visit(BodyNode body) {
                super.visit(body);
                body.getChildren().add(0, new Step(body.getLineNumber()));
            }
        });
    }

    /** Writes nothing and counts. */
    private final class Step extends AbstractRenderableNode {
        private Step(int line) {
            super(line);
        }

        @Override
        public void render(PebbleTemplateImpl template, Writer writer, EvaluationContextImpl context) {
            if (++steps.get()[0] > MOST_STEPS) {
                throw new PebbleException(null, "The template takes more than " + MOST_STEPS + " steps for one page. Does a loop go round for ever?",
                    getLineNumber(), template.getName());
            }
        }

        @Override
        public void accept(io.pebbletemplates.pebble.extension.NodeVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** Pebble without what makes a large value out of a few letters, and without what looks for classes by name. */
    static final class SmallValues extends ExtensionCustomizer {
        SmallValues(Extension pebbles) {
            super(pebbles);
        }

        @Override
        public Map<String, Function> getFunctions() {
            return without("i18n", without("range", super.getFunctions()));
        }

        @Override
        public Map<String, Filter> getFilters() {
            return without("replace", super.getFilters());
        }

        @Override
        public List<BinaryOperator> getBinaryOperators() {
            List<BinaryOperator> all = super.getBinaryOperators();
            return all == null ? null : all.stream().filter(operator -> !operator.getSymbol().equals(".."))
                .map(operator -> operator.getSymbol().equals("~") ? ShortJoin.INSTEAD : operator).toList();
        }

        private static <T> Map<String, T> without(String name, Map<String, T> all) {
            if (all == null) {
                return null;
            }
            Map<String, T> rest = new HashMap<>(all);
            rest.remove(name);
            return rest;
        }
    }
}
