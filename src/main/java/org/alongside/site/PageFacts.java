package org.alongside.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the check of a finished site has to know of one page.
 *
 * @param anchors    every anchor that a link can point to
 * @param references every address that the page links to or loads, web addresses left out
 * @param faults     what is wrong with the page by itself
 */
public record PageFacts(Set<String> anchors, Set<String> references, Set<String> faults) {

    private static final KnownTags<TagFacts> TAGS = new KnownTags<>(TagFacts::of);

    /** Reads a page. */
    public static PageFacts of(String html) {
        Reading reading = new Reading();
        reading.read(html);
        return new PageFacts(Set.copyOf(reading.anchors), Set.copyOf(reading.references), Set.copyOf(reading.faults));
    }

    /** A page that is being read. */
    private static final class Reading {
        private final Set<String> anchors = new HashSet<>();
        private final Set<String> references = new HashSet<>();
        private final Set<String> faults = new HashSet<>();

        void read(String html) {
            int headings = 0;
            try {
                TagReader<TagFacts> reader = new TagReader<>(html, TAGS);
                for (Optional<TagFacts> tag = reader.next(); tag.isPresent(); tag = reader.next()) {
                    add(tag.get());
                    headings += tag.get().isMainHeading() ? 1 : 0;
                }
            } catch (TagReader.UnclearMarkup e) {
                faults.add(e.getMessage());
                return;
            }
            if (headings != 1) {
                faults.add("the page has " + headings + " main headings; it needs one.");
            }
        }

        private void add(TagFacts tag) {
            faults.addAll(tag.faults());
            references.addAll(tag.references());
            if (tag.anchor().isPresent() && !anchors.add(tag.anchor().get())) {
                faults.add("the anchor \"" + tag.anchor().get()
                    + "\" stands twice on the page. If one of them is a heading of the text, give it another: write [#another-name] on the line above.");
            }
        }
    }

    /** The same of one start tag. */
    private record TagFacts(boolean isMainHeading, Optional<String> anchor, List<String> references, List<String> faults) {
        private static final List<String> ADDRESSES = List.of("href", "src");

        static TagFacts of(Tag tag) {
            List<String> references = new ArrayList<>();
            for (String attribute : ADDRESSES) {
                String address = tag.attributes().get(attribute);
                if (address != null && !leadsOut(address)) {
                    references.add(address.intern()); // thousands of pages are held at once, and most of their addresses are the same
                }
            }
            return new TagFacts(tag.name().equals("h1"), Optional.ofNullable(tag.attributes().get("id")), references, AllowedMarkup.faults(tag));
        }

        /** A web or mail address, or a picture that stands in the page itself. */
        private static boolean leadsOut(String reference) {
            int colon = reference.indexOf(':');
            for (int at = 0; at < colon; at++) {
                char letter = reference.charAt(at);
                if (!(letter >= 'a' && letter <= 'z' || "+.-".indexOf(letter) >= 0)) {
                    return false;
                }
            }
            return colon > 0;
        }
    }
}
