package org.alongside.jbake;

import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.content.Entry;
import org.alongside.content.Kind;
import org.alongside.content.SiteSettings;
import org.alongside.site.Assets;
import org.alongside.site.OfflineFiles;
import org.alongside.site.SiteFiles;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;

/** Writes everything of a site that is not a page. */
final class PublishFiles extends SiteTool {
    @Override
    int render(Renderer renderer, MemoryStore store, JBakeConfiguration configuration) {
        TemplateScope scope = store.scope();
        SiteFiles files = new SiteFiles(configuration.getDestinationFolder().toPath());
        Assets assets = scope.assets();
        SiteSettings settings = scope.knowledge().settings();
        files.writeAssets(assets);
        files.writeSitemap(settings.address(), reviewed(scope));
        files.writeManifest(settings.title(), settings.tagline(), assets);
        if (isPreviewBuild()) {
            files.write("_headers", "/*\n  X-Robots-Tag: noindex\n");
        }
        OfflineFiles.write(configuration.getDestinationFolder().toPath());
        return 0;
    }

    /** Netlify says in CONTEXT what a build is for; only production may be found by search engines. */
    private static boolean isPreviewBuild() {
        String context = System.getenv("CONTEXT");
        return context != null && !context.equals("production");
    }

    private static SortedMap<String, String> reviewed(TemplateScope scope) {
        SortedMap<String, String> reviewed = new TreeMap<>();
        for (Entry entry : scope.knowledge().entries()) {
            if (entry.ref().kind() != Kind.GLOSSARY) {
                reviewed.put(entry.address(), entry.article().reviewed().toString());
            }
        }
        return reviewed;
    }
}
