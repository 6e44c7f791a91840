package org.alongside.site;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the check of a finished site has to know of one page.
 *
 * @param anchors    every anchor that a link can point to
 * @param references every address that the page links to or loads, web addresses left out
 * @param faults     what is wrong with the page by itself
 */
public record PageFacts(Set<String> anchors, Set<String> references, Set<String> faults) {

    /** Reads a page. */
    public static PageFacts of(String html) {
        Reading reading = new Reading();
        reading.read(html);
        // Thousands of pages are held at once, and most of their addresses are the same.
        return new PageFacts(Set.copyOf(reading.anchors), reading.references.stream().map(String::intern).collect(Collectors.toUnmodifiableSet()),
            Set.copyOf(reading.faults));
    }

    /** A page that is being read. */
    private static final class Reading {
        private final Set<String> anchors = new HashSet<>();
        private final Set<String> references = new HashSet<>();
        private final Set<String> faults = new HashSet<>();

        void read(String html) {
            int headings = 0;
            try {
                TagReader reader = new TagReader(html);
                for (Optional<Tag> tag = reader.next(); tag.isPresent(); tag = reader.next()) {
                    add(tag.get());
                    headings += tag.get().name().equals("h1") ? 1 : 0;
                }
            } catch (TagReader.UnclearMarkup e) {
                faults.add(e.getMessage());
                return;
            }
            if (headings != 1) {
                faults.add("the page has " + headings + " main headings; it needs one.");
            }
        }

        private void add(Tag tag) {
            faults.addAll(AllowedMarkup.faults(tag));
            String id = tag.attributes().get("id");
            if (id != null && !anchors.add(id)) {
                faults.add("the anchor \"" + id + "\" stands twice on the page. If one of them is a heading of the text, give it another:"
                    + " write [#another-name] on the line above.");
            }
            addReference(tag.attributes().get("href"));
            addReference(tag.attributes().get("src"));
        }

        private void addReference(String address) {
            if (address != null && !leadsOut(address)) {
                references.add(address);
            }
        }
    }

    /** A web or mail address, or a picture that stands in the page itself. */
    private static boolean leadsOut(String reference) {
        int colon = reference.indexOf(':');
        return colon > 0 && reference.chars().limit(colon).allMatch(letter -> letter >= 'a' && letter <= 'z' || "+.-".indexOf(letter) >= 0);
    }
}
