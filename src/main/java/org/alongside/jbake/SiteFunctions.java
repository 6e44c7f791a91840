package org.alongside.jbake;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.alongside.content.Entry;
import org.alongside.pages.drawing.Icons;

/** The functions templates have beside Pebble's own: addresses of assets, icons and drawings by name. */
final class SiteFunctions extends AbstractExtension {
    private final Supplier<TemplateScope> scope;

    SiteFunctions(Supplier<TemplateScope> scope) {
        this.scope = scope;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
            "asset", new OfName(name -> scope.get().assets().address(name), false),
            "icon", new OfName(name -> Icons.of(name, scope.get().assets()), true),
            "drawing", new Drawing(scope));
    }

    /** What a function gives; a name that it does not know is told with the place that asked for it. */
    static <T> T at(PebbleTemplate template, int line, Supplier<T> result) {
        try {
            return result.get();
        } catch (IllegalArgumentException e) {
            throw new PebbleException(e, e.getMessage(), line, template.getName());
        }
    }

    /** {@code drawing('matrix')} draws the whole, {@code drawing('matrix', page.entry)} the same with the entry's places marked. */
    private record Drawing(Supplier<TemplateScope> scope) implements Function {
        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate template, EvaluationContext context, int line) {
            Optional<Entry> entry = Optional.ofNullable((Entry) arguments.get("entry"));
            return new SafeString(at(template, line, () -> scope.get().drawings().svg(String.valueOf(arguments.get("name")), entry)));
        }

        @Override
        public List<String> getArgumentNames() {
            return List.of("name", "entry");
        }
    }

    /** A function of one name whose result is either plain text or markup made by us. */
    private record OfName(UnaryOperator<String> result, boolean markup) implements Function {
        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate template, EvaluationContext context, int line) {
            String text = at(template, line, () -> result.apply(String.valueOf(arguments.get("name"))));
            return markup ? new SafeString(text) : text;
        }

        @Override
        public List<String> getArgumentNames() {
            return List.of("name");
        }
    }
}
