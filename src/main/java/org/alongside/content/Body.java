package org.alongside.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The text of a page after conversion: HTML in which links to other pages still carry their {@code folder/id}.
 *
 * @param html     clean HTML without styles, scripts or event handlers
 * @param sections the same text as plain words, section by section
 * @param anchors  every anchor a link can point to
 * @param links    every link and picture in it
 */
public record Body(String html, List<Section> sections, Set<String> anchors, List<Link> links) {
    /** The drawings that a text can ask for by name; {@code org.alongside.pages.drawing} makes them. */
    public static final Set<String> DRAWINGS = Set.of("principles", "modes", "matrix", "factors", "map", "map-with-links");

    /** Stands for a text that could not be converted; what is in it is not known. */
    public static final Body UNREAD = new Body("", List.of(), Set.of(), List.of());

    public Body {
        sections = List.copyOf(sections);
        anchors = Set.copyOf(anchors);
        links = List.copyOf(links);
    }

    /** The {@code folder/id} of every page that it links to. */
    public Set<String> linkedPages() {
        return links.stream().filter(link -> link.kind() == Link.To.PAGE).map(Link::target).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the text was converted, so that something can be said about its sections and anchors. */
    public boolean isRead() {
        return this != UNREAD;
    }
}
