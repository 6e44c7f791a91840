package org.alongside.jbake;

import java.util.List;
import org.alongside.content.Kind;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Ref;
import org.alongside.content.Source;
import org.alongside.planner.PlannerModel;
import org.alongside.planner.PlannerPrinciple;
import org.alongside.planner.PlannerStage;
import org.alongside.site.SiteFiles;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;

/** Writes the planner's data at its stable address, and a copy with its hash in the name for the site's own pages. */
final class PublishPlannerData extends SiteTool {
    private static final String MODEL = "planner/model.json";

    @Override
    int render(Renderer renderer, MemoryStore store, JBakeConfiguration configuration) {
        byte[] model = model(store.scope().knowledge()).json();
        new SiteFiles(configuration.getDestinationFolder().toPath()).write(MODEL, model);
        store.scope().assets().add(MODEL, model);
        return 0;
    }

    private static String title(KnowledgeBase knowledge, String name) {
        String[] parts = name.split("/", 2);
        return knowledge.entry(new Ref(Kind.ofFolder(parts[0]).orElseThrow(), parts[1])).title();
    }

    private static PlannerModel model(KnowledgeBase knowledge) {
        List<PlannerPrinciple> principles = knowledge.principles().stream()
            .map(principle -> new PlannerPrinciple(principle.id(), principle.order(), principle.title())).toList();
        List<PlannerStage> stages = knowledge.stages().stream()
            .map(stage -> new PlannerStage(stage.id(), stage.order(), stage.name(), stage.purpose(), stage.basis())).toList();
        return new PlannerModel(knowledge.planner(), principles, stages,
            id -> ((Source) knowledge.entry(new Ref(Kind.SOURCES, id))).citeAs(), name -> title(knowledge, name));
    }
}
