package org.alongside.asciidoc;

import java.util.Map;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;

/** Takes every include out of the text: {@link ForbiddenMarkup} has reported it, and nothing may be read. */
public final class RefusedInclude extends IncludeProcessor {

    @Override
    public boolean handles(String target) {
        return true;
    }

    @Override
    public void process(Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
        reader.pushInclude("", null, target, 1, attributes);
    }
}
