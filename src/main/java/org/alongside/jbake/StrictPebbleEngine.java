package org.alongside.jbake;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.attributes.methodaccess.MethodAccessValidator;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's template engine for {@code .peb}: Pebble 4 with unknown variables refused and everything escaped. Made by JBake
 * through {@code META-INF/org.jbake.parser.TemplateEngines.properties}.
 */
public final class StrictPebbleEngine extends AbstractTemplateEngine {
    private final PebbleEngine engine;

    public StrictPebbleEngine(JBakeConfiguration configuration, ContentStore store) {
        super(configuration, store);
        engine = new PebbleEngine.Builder()
            .loader(new ScopeLoader(() -> scope().templates()))
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.UK)
            .maxRenderedSize(4_000_000)
            .methodAccessValidator(new OurTypesOnly())
            .extension(new SiteFunctions(() -> scope()))
            .build();
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        try {
            PebbleTemplate template = engine.getTemplate(templateName);
            template.evaluate(writer, Map.of("page", model.getContent().get("page"), "site", model.getContent().get("site"),
                "kb", scope().knowledge()), Locale.UK);
        } catch (PebbleException | IOException e) {
            throw new RenderingException(e);
        }
    }

    private TemplateScope scope() {
        return ((MemoryStore) db).scope();
    }

    /** A template may ask our own records and plain values, and nothing that reaches files, classes or threads. */
    private static final class OurTypesOnly implements MethodAccessValidator {
        /** Pebble's own variables of a loop, such as {@code loop.last}. */
        private static final String LOOP = "io.pebbletemplates.pebble.node.";

        @Override
        public boolean isMethodAccessAllowed(Object object, Method method) {
            Class<?> type = method.getDeclaringClass();
            String name = type.getName();
            return type != Object.class && (name.startsWith("org.alongside.") || name.startsWith(LOOP) || object instanceof CharSequence
                || object instanceof Number || object instanceof Iterable<?> || object instanceof Map<?, ?>
                || object instanceof Map.Entry<?, ?> || object instanceof java.util.Optional<?> || object instanceof Enum<?>);
        }
    }
}
