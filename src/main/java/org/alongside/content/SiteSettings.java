package org.alongside.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What {@code content/site.yaml} says: names, addresses, and how the content is laid out.
 *
 * @param title        the site's name
 * @param tagline      what it is, in a few words
 * @param address      where it is published, without a slash at the end
 * @param language     the language of its text, such as {@code en-GB}
 * @param organisation who runs it
 * @param contact      an e-mail address for readers; may be empty
 * @param edit         the address before a file's path that opens it for editing; may be empty
 * @param notice       a sentence for the foot of every page, such as that this is no website of a government; may be empty
 * @param palette      colours in the place of the shipped ones, by name, for {@code light} and {@code dark}
 * @param licence      the licence of the text: {@code name} and {@code link}
 * @param header       pages linked from the top of every page
 * @param footer       pages linked from the foot of every page
 * @param ways         pages the home page leads to at its top, for people in a hurry
 * @param map          the plan among the assets whose answers fill the planner's map; empty for an empty map
 * @param settings     where a case can be set, by key
 * @param shows        what a case can show, by key
 * @param shapes       the section headings that every page of a kind must have
 * @param wordsToAvoid words kept out of the text, with what to write instead
 * @param counted      what studies count, such as "interviews": a number of them is a figure that needs a source
 * @param readingAge   the reading age above which the build gives advice, in years; 0 for no limit
 * @param offline      whether the site stays on readers' devices, to be read without a connection
 */
public record SiteSettings(String title, String tagline, String address, String language, String organisation,
                           String contact, String edit, String notice, Map<String, Map<String, String>> palette,
                           Map<String, String> licence, List<String> header,
                           List<String> footer, List<String> ways, String map,
                           Map<String, String> settings, Map<String, String> shows,
                           Map<String, List<String>> shapes, Map<String, String> wordsToAvoid,
                           List<String> counted, double readingAge, boolean offline) {

    /** Makes settings from the tree of a checked {@code site.yaml}. */
    public static SiteSettings from(Map<?, ?> tree) {
        Map<?, ?> navigation = map(tree, "navigation");
        return new SiteSettings(text(tree, "title"), text(tree, "tagline"), text(tree, "address").replaceAll("/+$", ""),
            text(tree, "language"), text(tree, "organisation"), text(tree, "contact"), text(tree, "edit"),
            text(tree, "notice"), palette(map(tree, "palette")), texts(tree, "licence"), list(navigation.get("header")),
            list(navigation.get("footer")), list(navigation.get("ways")), text(tree, "map"), texts(tree, "settings"),
            texts(tree, "shows"), lists(tree, "shapes"), texts(tree, "words-to-avoid"), list(tree.get("counted")), tree.containsKey("reading-age") ? Double.parseDouble(text(tree, "reading-age")) : 0,
            !Boolean.FALSE.equals(tree.get("offline")));
    }

    /** Where a file can be edited; empty when the site has no such address. */
    public String editLink(String file) {
        return edit.isEmpty() ? "" : edit + file;
    }

    /** The same without these pages in its menus. */
    SiteSettings without(Set<Ref> pages) {
        Set<String> names = pages.stream().map(Ref::toString).collect(Collectors.toSet());
        UnaryOperator<List<String>> kept = menu -> menu.stream().filter(name -> !names.contains(name)).toList();
        return new SiteSettings(title, tagline, address, language, organisation, contact, edit, notice, palette, licence,
            kept.apply(header), kept.apply(footer), kept.apply(ways), map, settings, shows, shapes, wordsToAvoid, counted, readingAge, offline);
    }

    private static Map<String, Map<String, String>> palette(Map<?, ?> tree) {
        return Map.of("light", texts(tree, "light"), "dark", texts(tree, "dark"));
    }

    private static String text(Map<?, ?> tree, String key) {
        Object value = tree.get(key);
        return value == null ? "" : value.toString();
    }

    private static Map<?, ?> map(Map<?, ?> tree, String key) {
        return tree.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<String> list(Object value) {
        return value instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
    }

    private static Map<String, String> texts(Map<?, ?> tree, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        map(tree, key).forEach((name, value) -> texts.put(name.toString(), String.valueOf(value)));
        return java.util.Collections.unmodifiableMap(texts);
    }

    private static Map<String, List<String>> lists(Map<?, ?> tree, String key) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        map(tree, key).forEach((name, value) -> lists.put(name.toString(), list(value)));
        return java.util.Collections.unmodifiableMap(lists);
    }
}
