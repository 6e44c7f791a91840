package org.alongside.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
 * @param licence      the licence of the text: {@code name} and {@code link}
 * @param header       pages linked from the top of every page
 * @param footer       pages linked from the foot of every page
 * @param settings     where a case can be set, by key
 * @param shows        what a case can show, by key
 * @param shapes       the section headings that every page of a kind must have
 * @param wordsToAvoid words kept out of the text, with what to write instead
 * @param counted      what studies count, such as "interviews": a number of them is a figure that needs a source
 * @param readingAge   the reading age above which the build gives advice, in years; 0 for no limit
 */
public record SiteSettings(String title, String tagline, String address, String language, String organisation,
                           String contact, String edit, Map<String, String> licence, List<String> header,
                           List<String> footer, Map<String, String> settings, Map<String, String> shows,
                           Map<String, List<String>> shapes, Map<String, String> wordsToAvoid,
                           List<String> counted, double readingAge) {

    /** Makes settings from the tree of a checked {@code site.yaml}. */
    public static SiteSettings from(Map<?, ?> tree) {
        Map<?, ?> navigation = map(tree, "navigation");
        return new SiteSettings(text(tree, "title"), text(tree, "tagline"), text(tree, "address").replaceAll("/+$", ""),
            text(tree, "language"), text(tree, "organisation"), text(tree, "contact"), text(tree, "edit"),
            texts(tree, "licence"), list(navigation.get("header")), list(navigation.get("footer")),
            texts(tree, "settings"), texts(tree, "shows"), lists(tree, "shapes"), texts(tree, "words-to-avoid"),
            list(tree.get("counted")), tree.containsKey("reading-age") ? Double.parseDouble(text(tree, "reading-age")) : 0);
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
