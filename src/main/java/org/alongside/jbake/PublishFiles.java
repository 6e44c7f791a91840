package org.alongside.jbake;

import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.content.Entry;
import org.alongside.content.Kind;
import org.alongside.content.SiteSettings;
import org.alongside.site.Assets;
import org.alongside.site.OfflineFiles;
import org.alongside.site.Palette;
import org.alongside.site.SiteFiles;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;

/** Writes everything of a site that is not a page. */
final class PublishFiles extends SiteTool {
    private final SiteFiles files;

    PublishFiles(SiteFiles files) {
        this.files = files;
    }

    @Override
    int render(Renderer renderer, MemoryStore store, JBakeConfiguration configuration) {
        TemplateScope scope = store.scope();
        Assets assets = scope.assets();
        SiteSettings settings = scope.knowledge().settings();
        files.writeAssets(assets);
        files.writeSitemap(settings.address(), reviewed(scope));
        files.writeManifest(settings.title(), settings.tagline(), assets, new Palette(assets, settings.palette()));
        if (!files.areSomeKept()) { // only serve keeps some, and it never serves the worker that this is for
            OfflineFiles.write(files, settings.offline());
        }
        return 0;
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
