package org.alongside.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The elements, attributes and addresses that a published page may have, whoever wrote them: content, template or the build.
 * What is not listed is not published. Nothing listed runs a script of somebody else, loads from elsewhere or styles itself.
 */
final class AllowedMarkup {
    private static final Set<String> ELEMENTS = words("""
        html head title meta link script body header footer main nav section article aside div span h1 h2 h3 h4 h5 h6 p a ul ol li dl dt dd
        strong em b i small mark sub sup code pre kbd samp var q cite abbr dfn time data del ins s u bdi bdo br wbr hr blockquote figure
        figcaption img picture source table caption colgroup col thead tbody tfoot tr th td form fieldset legend label input textarea select
        optgroup option datalist button output progress meter details summary dialog noscript template canvas video""");
    private static final Set<String> SHAPES = words("""
        svg g path rect circle ellipse line polyline polygon text tspan title desc defs marker clippath mask lineargradient stop""");
    private static final Set<String> ANYWHERE = words("""
        id class lang dir title hidden role tabindex itemprop translate inert popover autofocus""");
    private static final Set<String> DRAWING = words("""
        xmlns viewbox width height x y x1 x2 y1 y2 dx dy cx cy r rx ry d points transform fill fill-opacity fill-rule stroke stroke-width
        stroke-linecap stroke-linejoin stroke-dasharray opacity offset stop-color text-anchor dominant-baseline font-size font-weight
        preserveaspectratio clip-path mask marker-end marker-start orient refx refy markerwidth markerheight focusable""");
    private static final Map<String, Set<String>> OF_ELEMENT = Map.ofEntries(
        Map.entry("html", words("lang")), Map.entry("meta", words("charset name content media property")),
        Map.entry("link", words("rel href type media sizes as crossorigin hreflang")), Map.entry("script", words("src type")),
        Map.entry("a", words("href rel hreflang type download")), Map.entry("img", words("src alt width height loading decoding")),
        Map.entry("source", words("media type width height")), Map.entry("video", words("playsinline muted")), Map.entry("canvas", words("width height")),
        Map.entry("ol", words("start reversed type")), Map.entry("li", words("value")), Map.entry("time", words("datetime")),
        Map.entry("data", words("value")), Map.entry("th", words("scope colspan rowspan abbr headers")), Map.entry("td", words("colspan rowspan headers")),
        Map.entry("col", words("span")), Map.entry("colgroup", words("span")), Map.entry("form", words("action method autocomplete novalidate name")),
        Map.entry("fieldset", words("disabled name")), Map.entry("label", words("for")),
        Map.entry("input", words("""
            type name value id checked disabled readonly required placeholder maxlength minlength min max step pattern size multiple accept list
            autocomplete autocapitalize spellcheck inputmode enterkeyhint capture""")),
        Map.entry("textarea", words("name rows cols maxlength minlength placeholder disabled readonly required autocomplete spellcheck")),
        Map.entry("select", words("name multiple size disabled required autocomplete")), Map.entry("option", words("value selected disabled label")),
        Map.entry("optgroup", words("label disabled")),
        Map.entry("button", words("type name value disabled popovertarget popovertargetaction")), Map.entry("output", words("for name")),
        Map.entry("progress", words("value max")), Map.entry("meter", words("value min max low high optimum")), Map.entry("details", words("open name")),
        Map.entry("dialog", words("open")));

    /** All that an element may have by its name. */
    private static final Map<String, Set<String>> ALLOWED = ELEMENTS.stream().collect(Collectors.toUnmodifiableMap(Function.identity(),
        element -> Stream.of(ANYWHERE, OF_ELEMENT.getOrDefault(element, Set.of())).flatMap(Set::stream).collect(Collectors.toSet())));

    /** Netlify keeps what is typed into a form that has it. */
    private static final String FORM_OF_HOST = "data-netlify";

    private static final Set<String> WITH_RULES = Set.of("href", "src", "action", "method");
    /** Addresses by the attribute of the element that holds them; no other attribute may hold one. */
    private static final Pattern LINK = Pattern.compile("(?:https?://|mailto:|tel:|/(?!/)|#).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\]).*");
    private static final Pattern OTHER_PLACE = Pattern.compile("(?i)url\\s*\\((?!\\s*['\"]?#)");
    private static final Pattern CANONICAL = Pattern.compile("https?://.*");
    private static final Set<String> LINK_KINDS = Set.of("stylesheet", "icon", "apple-touch-icon", "manifest", "canonical", "alternate", "modulepreload", "preload");

    private AllowedMarkup() {
    }

    /** Everything about a tag that may not be published, each as a sentence. */
    static List<String> faults(Tag tag) {
        String name = tag.name();
        List<String> faults = new ArrayList<>();
        if (!ELEMENTS.contains(name) && !SHAPES.contains(name)) {
            faults.add("<" + name + "> may not be published.");
        } else if (name.equals("script") && (!tag.attributes().containsKey("src") || !tag.words().isBlank())) {
            faults.add("a <script> stands in the page itself, which the security headers block.");
        }
        for (Map.Entry<String, String> attribute : tag.attributes().entrySet()) {
            String key = attribute.getKey();
            if (!isAllowed(tag, key)) {
                faults.add("<" + name + "> has the attribute \"" + key + "\", which may not be published.");
            } else if (WITH_RULES.contains(key) && !leadsWhereItMay(tag, key, attribute.getValue())) {
                faults.add("\"" + attribute.getValue().replaceAll("\\p{Cc}", "\uFFFD") + "\" as " + key + " of <" + name + "> may not be published.");
            }
        }
        return faults;
    }

    /** Whether a drawing may have an element of this name. */
    static boolean isShape(String element) {
        return SHAPES.contains(element.toLowerCase(Locale.ROOT));
    }

    /** Whether a shape may have this attribute with this value; colours and marks come from the drawing itself. */
    static boolean suitsShapes(String attribute, String value) {
        String key = attribute.toLowerCase(Locale.ROOT);
        return (ANYWHERE.contains(key) || DRAWING.contains(key) || key.startsWith("aria-")) && !OTHER_PLACE.matcher(value).find();
    }

    private static boolean isAllowed(Tag tag, String key) {
        return ALLOWED.getOrDefault(tag.name(), ANYWHERE).contains(key) || key.startsWith("aria-")
            || key.startsWith("data-") && !key.startsWith(FORM_OF_HOST) || tag.inDrawing() && DRAWING.contains(key);
    }

    private static boolean leadsWhereItMay(Tag tag, String key, String address) {
        return switch (tag.name()) {
            case "a" -> !key.equals("href") || LINK.matcher(address).matches();
            case "link" -> !key.equals("href") || isLinkOf(tag.attributes().getOrDefault("rel", ""), address);
            case "script", "img" -> !key.equals("src") || OWN.matcher(address).matches();
            case "form" -> key.equals("method") ? address.equalsIgnoreCase("get") || address.equalsIgnoreCase("dialog")
                : !key.equals("action") || OWN.matcher(address).matches();
            default -> true;
        };
    }

    private static boolean isLinkOf(String kind, String address) {
        return LINK_KINDS.contains(kind) && (OWN.matcher(address).matches()
            || kind.matches("canonical|alternate") && CANONICAL.matcher(address).matches());
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Stream.of(list.strip().split("\\s+")).distinct().toList());
    }
}
