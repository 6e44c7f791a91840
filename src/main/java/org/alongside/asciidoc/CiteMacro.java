package org.alongside.asciidoc;

import java.util.HashMap;
import java.util.Map;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.Format;
import org.asciidoctor.extension.FormatType;
import org.asciidoctor.extension.InlineMacroProcessor;
import org.asciidoctor.extension.Name;

/**
 * {@code cite:SOURCE-ID[where in it]}: a pointer to a source. The source's author and year are put in later, when all
 * sources are known.
 */
@Name("cite")
@Format(value = FormatType.CUSTOM, regexp = "cite:([a-z0-9-]+)\\[([^\\]]*)\\]")
public final class CiteMacro extends InlineMacroProcessor {
    // Raw, because names of sections may hold commas, which would part attributes.
    public CiteMacro() {
        super("cite", new HashMap<>(Map.of(ContentModel.KEY, ContentModel.RAW)));
    }

    @Override
    public PhraseNode process(StructuralNode parent, String source, Map<String, Object> attributes) {
        String text = attributes.get("text").toString().strip();
        Map<String, Object> link = new HashMap<>(Map.of("role", "cite"));
        Map<String, Object> options = new HashMap<>(Map.of("type", ":link", "target", "cite:" + source));
        return createPhraseNode(parent, "anchor", text.isEmpty() ? " " : ", " + text, link, options);
    }
}
