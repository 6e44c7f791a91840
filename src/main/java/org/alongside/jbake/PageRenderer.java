package org.alongside.jbake;

import java.io.Writer;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Draws pages into their models, where {@link PageTask} takes them from. JBake's own renderer writes each page sign by sign and looks
 * for drafts of it on the disk; a page is written once here, with the checksum that is needed anyway.
 */
final class PageRenderer extends Renderer {
    private final JBakeConfiguration configuration;
    private final DelegatingTemplateEngine engine;

    PageRenderer(ContentStore store, JBakeConfiguration configuration) {
        this(store, configuration, new DelegatingTemplateEngine(store, configuration));
    }

    private PageRenderer(ContentStore store, JBakeConfiguration configuration, DelegatingTemplateEngine engine) {
        super(store, configuration, engine);
        this.configuration = configuration;
        this.engine = engine;
    }

    @Override
    public void render(DocumentModel page) throws RenderingException {
        TemplateModel model = new TemplateModel();
        model.setContent(page);
        model.setRenderer(engine);
        engine.renderDocument(model, configuration.getTemplateByDocType(page.getType()), Writer.nullWriter());
    }
}
