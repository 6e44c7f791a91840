package org.alongside.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.content.KnowledgeBase;
import org.alongside.editorial.Adviser;
import org.alongside.jbake.SiteOven;
import org.alongside.jbake.WarmEngines;
import org.alongside.search.SearchDocument;
import org.alongside.search.SearchDocuments;
import org.alongside.search.SearchIndex;
import org.alongside.search.SearchSettings;
import org.alongside.site.SiteSource;

/** What the search index of a site costs, without reading the site: prints processor seconds. */
public final class IndexAlone {
    private IndexAlone() {
    }

    /** @param arguments the site's folder, and that of the search scripts */
    public static void main(String[] arguments) {
        try (WarmEngines engines = new WarmEngines(Optional.empty())) {
            KnowledgeBase knowledge = SiteOven.check(new SiteSource(Path.of(arguments[0])), engines, Adviser.SILENT);
            long before = nanoseconds();
            List<SearchDocument> documents = SearchDocuments.of(knowledge);
            SearchIndex.build(documents, SearchSettings.from(knowledge.searchWords()), Path.of(arguments[1]));
            System.out.println(String.format(Locale.ROOT, "%.3f", (nanoseconds() - before) / 1e9));
        }
    }

    private static long nanoseconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
