package org.alongside.jbake;

import org.alongside.planner.PlannerModel;
import org.alongside.site.SiteFiles;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;

/** Writes the planner's data at its stable address, and a copy with its hash in the name for the site's own pages. */
final class PublishPlannerData extends SiteTool {
    private static final String MODEL = "planner/model.json";

    private final SiteFiles files;

    PublishPlannerData(SiteFiles files) {
        this.files = files;
    }

    @Override
    int render(Renderer renderer, MemoryStore store, JBakeConfiguration configuration) {
        byte[] model = PlannerModel.of(store.scope().knowledge()).json();
        files.write(MODEL, model);
        store.scope().assets().add(MODEL, model);
        return 0;
    }
}
