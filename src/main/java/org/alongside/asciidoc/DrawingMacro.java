package org.alongside.asciidoc;

import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.asciidoctor.extension.Name;
import org.jsoup.nodes.Element;

/**
 * {@code drawing::NAME[]} on a line of its own: the place of a picture that the build draws. It stays an empty figure here,
 * because a picture shows what all pages say together.
 */
@Name(DrawingMacro.NAME)
public final class DrawingMacro extends BlockMacroProcessor {
    static final String NAME = "drawing";
    /** Selects the places of drawings in a converted text. */
    static final String PLACES = "figure[aria-label^=drawing:]";

    public DrawingMacro() {
        super(NAME);
    }

    /** The drawing that belongs at a place. */
    static String nameAt(Element place) {
        return place.attr("aria-label").substring(NAME.length() + 1);
    }

    @Override
    public StructuralNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
        // What is not a name is left out of the markup; an empty name is reported like one that does not exist.
        String name = target.matches("[a-z0-9-]+") ? target : "";
        return createBlock(parent, "pass", "<figure aria-label=\"" + NAME + ":" + name + "\"></figure>");
    }
}
