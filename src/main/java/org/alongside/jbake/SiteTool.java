package org.alongside.jbake;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** A rendering tool of JBake's that works on our checked content. */
abstract class SiteTool implements RenderingTool {

    /** Writes this tool's part of the site and returns how many pages it wrote. */
    abstract int render(Renderer renderer, MemoryStore store, JBakeConfiguration configuration) throws RenderingException;

    @Override
    public final int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) throws RenderingException {
        return render(renderer, (MemoryStore) store, configuration);
    }

    @Deprecated
    @Override
    public final int render(Renderer renderer, ContentStore store, File destination, File templates, CompositeConfiguration settings) {
        throw new UnsupportedOperationException("JBake 2.7 calls the other method.");
    }
}
