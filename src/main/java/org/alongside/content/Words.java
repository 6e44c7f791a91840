package org.alongside.content;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The words of the interface in the site's language, with its ways to write numbers, dates and lists. The part
 * {@code pages} is what the build writes into pages; the other parts go to the scripts, where {@code words.js} says them.
 */
public final class Words {
    static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PAGES = "pages";
    /** Parts that a script of the guide asks for; all else is the planner's. */
    private static final List<String> GUIDE = List.of("search", "filter");
    /** Languages and scripts that are written from right to left. */
    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi", "Arab", "Hebr", "Syrc", "Thaa");

    private final Locale locale;
    private final String file;
    private final List<String> missing;
    private final ObjectNode texts;
    // Every page says the same few words and days.
    private final Map<String, String> ofPages = new ConcurrentHashMap<>();
    private final Map<LocalDate, String> days = new ConcurrentHashMap<>();

    /**
     * @param file    the file that they come from; empty when there is none for the language
     * @param missing the ways to words that the file does not have, which are in English therefore
     * @param texts   every word of the interface
     */
    Words(Locale locale, String file, List<String> missing, ObjectNode texts) {
        this.locale = locale;
        this.file = file;
        this.missing = List.copyOf(missing);
        this.texts = texts;
    }

    /** The file that they come from; empty when there is none for the language. */
    public String file() {
        return file;
    }

    /** The ways to words that the file does not have, which are in English therefore. */
    public List<String> missing() {
        return missing;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        String deciding = locale.getScript().isEmpty() ? locale.getLanguage() : locale.getScript();
        return FROM_THE_RIGHT.contains(deciding) ? "rtl" : "ltr";
    }

    /** The words at a path below {@code pages}, such as {@code facts.place}. */
    public String say(String path) {
        return say(path, Map.of());
    }

    /** The same with values in the place of {@code {name}}; numbers as the language writes them. */
    public String say(String path, Map<String, ?> values) {
        return say(path, values, Function.identity(), this::shown);
    }

    /**
     * The same as markup.
     *
     * @param text  makes markup of the words around the values
     * @param shown makes markup of a value
     */
    public String say(String path, Map<String, ?> values, Function<String, String> text, Function<Object, String> shown) {
        String words = ofPages.computeIfAbsent(path, this::find);
        StringBuilder said = new StringBuilder();
        Matcher hole = PLACEHOLDER.matcher(words);
        int end = 0;
        for (; hole.find(); end = hole.end()) {
            if (!values.containsKey(hole.group(1))) {
                throw new IllegalArgumentException("the words \"" + path + "\" need a value for {" + hole.group(1) + "}");
            }
            said.append(text.apply(words.substring(end, hole.start()))).append(shown.apply(values.get(hole.group(1))));
        }
        return said.append(text.apply(words.substring(end))).toString();
    }

    private String find(String path) {
        JsonNode found = texts.at("/" + PAGES + "/" + path.replace('.', '/'));
        if (!found.isString()) {
            throw new IllegalArgumentException("there are no words \"" + path + "\" under \"" + PAGES + "\" in assets/words/en.json");
        }
        return found.stringValue();
    }

    /** A value as the language writes it. */
    public String shown(Object value) {
        return value instanceof Number number ? NumberFormat.getInstance(locale).format(number) : String.valueOf(value);
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return days.computeIfAbsent(day, each -> each.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale)
            .withDecimalStyle(DecimalStyle.of(locale))));
    }

    /** Several things one after the other: "a, b, c". */
    public String joined(List<String> several) {
        return String.join(say("separator"), several);
    }

    /** Several things in a sentence: "a, b and c". */
    public String list(List<String> several) {
        int last = several.size() - 1;
        return last < 1 ? String.join("", several) : say("and", Map.of("several", joined(several.subList(0, last)), "last", several.get(last)));
    }

    /** All words as one text, so that a page can be made anew when one is changed. */
    public String fingerprint() {
        return locale.toLanguageTag() + texts;
    }

    /** The words of the planner's scripts. */
    public byte[] planner() {
        ObjectNode rest = texts.deepCopy();
        rest.remove(PAGES);
        rest.remove(GUIDE);
        return JSON.writeValueAsBytes(rest);
    }

    /** The words of a script of the guide: {@code search} or {@code filter}. */
    public String part(String name) {
        return texts.path(name).toString();
    }
}
