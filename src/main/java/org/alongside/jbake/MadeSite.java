package org.alongside.jbake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.alongside.content.ContentReader;
import org.alongside.content.Entry;
import org.alongside.content.ParsedDocument;
import org.alongside.content.Problems;
import org.alongside.content.Ref;
import org.alongside.editorial.Editorial;
import org.alongside.search.TermCache;
import org.alongside.site.PageFacts;
import org.alongside.site.Published;
import org.alongside.site.SiteCheck;
import org.alongside.site.SiteFiles;
import org.alongside.site.Staging;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * A site that was made without its search index, and all that is needed to make single pages of it again. It can be amended after
 * changes in the texts of pages alone, which is what people do most while they write: then nothing else is read or checked.
 */
final class MadeSite {
    private final StrictAsciidocEngine engine;
    private final ContentReader reader;
    private final Editorial editorial;
    private final Utensils utensils;
    private final Problems problems;
    private final Map<String, PageFacts> facts;
    private final Map<Ref, Entry> amended = new HashMap<>();

    /**
     * @param engine    reads files, and tells {@code problems} what is wrong
     * @param reader    has read the site's content
     * @param editorial has checked it
     * @param utensils  JBake's, with the finished site's scope in the store
     * @param facts     what the check of the site knows of each page, by address
     */
    MadeSite(StrictAsciidocEngine engine, ContentReader reader, Editorial editorial, Utensils utensils, Problems problems, Map<String, PageFacts> facts) {
        this.engine = engine;
        this.reader = reader;
        this.editorial = editorial;
        this.utensils = utensils;
        this.problems = problems;
        this.facts = new HashMap<>(facts);
    }

    /** How many pages it has. */
    int pages() {
        return facts.size();
    }

    /** Writes the search index of what the site is now. */
    void writeSearchIndex(SiteFiles files, Optional<TermCache> terms) {
        new PublishSearchIndex(files, terms, Progress.UNSEEN).write(scope().knowledge().with(amended), scope().assets());
    }

    /**
     * Makes those pages again whose texts have changed. When it cannot, or when anything is wrong, the output folder stays as it was and
     * this object is of no more use: the whole site has to be made, which also says what is wrong.
     *
     * @param changed the files that have changed
     * @return whether the folder holds the site as it is now
     */
    boolean amend(Set<Path> changed, Path output, Published published) {
        List<ParsedDocument> texts = new ArrayList<>();
        for (Path file : changed) {
            if (!isIgnored(file) && !read(file, texts)) {
                return false;
            }
        }
        Map<Ref, Entry> entries = new TreeMap<>();
        for (ParsedDocument text : texts) {
            Entry entry = reader.reread(text);
            if (!editorial.reread(entry, text, problems) || !problems.isEmpty()) {
                return false;
            }
            entries.put(text.ref(), entry);
        }
        boolean drawn = Files.isDirectory(output) && draw(entries.values(), output, published);
        if (drawn) {
            amended.putAll(entries);
        }
        return drawn;
    }

    /** What editors keep beside a file while it is open, or put there and take away again while they save it. */
    private boolean isIgnored(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? file.getFileName().toString().startsWith(".")
            : !Files.exists(file, LinkOption.NOFOLLOW_LINKS) && engine.isAmongPages(file) && engine.lastRead(file).isEmpty();
    }

    /** Reads a file and adds it to the texts that have changed; false when more than its text has. */
    private boolean read(Path file, List<ParsedDocument> texts) {
        Optional<ParsedDocument> before = engine.lastRead(file);
        if (before.isEmpty() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        ParsedDocument now = engine.readAgain(file);
        if (!now.fingerprint().equals(before.get().fingerprint())) {
            texts.add(now);
        }
        return problems.isEmpty() && now.differsInTextOnly(before.get());
    }

    private boolean draw(Collection<Entry> entries, Path output, Published published) {
        try (Staging staging = Staging.amending(output, published)) {
            ((DefaultJBakeConfiguration) utensils.getConfiguration()).setDestinationFolder(staging.folder().toFile());
            SiteFiles files = staging.files();
            Map<String, PageFacts> drawn = new HashMap<>();
            for (Entry entry : entries) {
                drawn.put(entry.address(), PageTask.of(entry, scope().views()).draw(scope().views(), files, utensils.getRenderer()).facts());
            }
            facts.putAll(drawn);
            SiteCheck.checkAgain(files, facts, drawn.keySet());
            staging.publish();
            return true;
        } catch (Exception e) { // JBake's signature
            return false;
        }
    }

    private TemplateScope scope() {
        return ((MemoryStore) utensils.getContentStore()).scope();
    }
}
