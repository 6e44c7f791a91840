package org.alongside.jbake;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.attributes.methodaccess.MethodAccessValidator;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.content.Article;
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
    /** The key under which a document model carries its page as it was drawn. */
    static final String DRAWN = "drawn";
    private static final int USUAL_LENGTH = 32_000;

    private final TemplateLimits limits = new TemplateLimits();
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
            .registerExtensionCustomizer(TemplateLimits.SmallValues::new)
            .extension(new SiteFunctions(() -> scope()), new WordFunctions(() -> scope().knowledge().words()), limits)
            .build();
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        limits.beginPage();
        try {
            PebbleTemplate template = engine.getTemplate(templateName);
            StringWriter page = new StringWriter(USUAL_LENGTH);
            template.evaluate(page, Map.of("page", model.getContent().get("page"), "site", model.getContent().get("site"),
                "kb", scope().knowledge()), Locale.UK);
            model.getContent().put(DRAWN, page.toString());
        } catch (PebbleException | IOException e) {
            throw new RenderingException(e);
        }
    }

    private TemplateScope scope() {
        return ((MemoryStore) db).scope();
    }

    /** A template may ask our own records and a few things of plain values, and nothing that reaches files, classes or threads. */
    private static final class OurTypesOnly implements MethodAccessValidator {
        private static final List<String> OURS = List.of("org.alongside.", "io.pebbletemplates.pebble.node.");
        private static final Set<String> TEXT = Set.of("body", "html", "resolver");
        private static final Set<String> OF_VALUES = Set.of("length", "isEmpty", "size", "contains", "get", "containsKey", "keySet", "values",
            "entrySet", "getKey", "getValue", "isPresent", "orElse", "name");

        @Override
        public boolean isMethodAccessAllowed(Object object, Method method) {
            boolean ours = OURS.stream().anyMatch(method.getDeclaringClass().getName()::startsWith);
            return ours && !isText(method) || isValue(object) && OF_VALUES.contains(method.getName());
        }

        /** A page shows its own text, as {@code page.body}, and no other page's: {@link PageKeys} counts on it. */
        private static boolean isText(Method method) {
            return method.getDeclaringClass() == Article.class && TEXT.contains(method.getName());
        }

        private static boolean isValue(Object object) {
            return Stream.of(CharSequence.class, Collection.class, Map.class, Map.Entry.class, Optional.class, Enum.class)
                .anyMatch(type -> type.isInstance(object));
        }
    }
}
