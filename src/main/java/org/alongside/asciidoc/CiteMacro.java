package org.alongside.asciidoc;

import java.util.HashMap;
import java.util.Map;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;

/**
 * {@code cite:SOURCE-ID[where in it]}: a pointer to a source. The source's author and year are put in later, when all
 * sources are known.
 */
final class CiteMacro extends InlineMacroProcessor {

    CiteMacro() {
        // Raw, because names of sections may hold commas, which would part attributes.
        super("cite", new HashMap<>(Map.of("regexp", "cite:([a-z0-9-]+)\\[([^\\]]*)\\]", ContentModel.KEY, ContentModel.RAW)));
    }

    @Override
    public PhraseNode process(StructuralNode parent, String source, Map<String, Object> attributes) {
        String text = attributes.get("text").toString().strip();
        Map<String, Object> link = new HashMap<>(Map.of("role", "cite"));
        Map<String, Object> options = new HashMap<>(Map.of("type", ":link", "target", "cite:" + source));
        return createPhraseNode(parent, "anchor", text.isEmpty() ? " " : ", " + text, link, options);
    }
}
