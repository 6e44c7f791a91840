package org.alongside.content.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.content.ContentProblem;
import org.alongside.content.yaml.YamlTree.Place;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML library says of a broken file, in words for people who do not know YAML. */
final class YamlFault {
    /** How the library's sentence begins, and ours. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("found character '\\t(TAB)'", "this line begins with a tab. Begin it with spaces, as many as the lines beside it have.");
        WORDS.put("mapping values are not allowed here", "there is a colon where none can be. Put a text with a colon in double quotes,"
            + " begin the line with as many spaces as the lines beside it, and leave a space behind a hyphen.");
        WORDS.put("could not find expected ':'", "a name without its colon stands here or in the line above. Write \"name: value\", with a space behind the colon.");
        WORDS.put("expected ',' or '}'", "the curly brackets hold something else than names and values. Write {name: value, name: value}.");
        WORDS.put("expected ',' or ']'", "the square brackets hold something else than a list. Write [one, two], and close what you open.");
        WORDS.put("found unexpected end of stream", "something that is opened above is never closed. Look for a quotation mark that stands alone.");
        WORDS.put("expected <block end>", "this line does not fit what is above it. Begin it with as many spaces as the lines beside it, and end what is in quotes with a quotation mark.");
        WORDS.put("found character '@'", "a text cannot begin with this sign. Put it in double quotes.");
        WORDS.put("found character '`'", "a text cannot begin with this sign. Put it in double quotes.");
        WORDS.put("found character '%'", "a text cannot begin with this sign. Put it in double quotes.");
    }

    private static final Pattern OPEN = Pattern.compile("(\\s*(?:- )?[\\w-]+: )\"[^\"]*");

    private YamlFault() {
    }

    /** What is wrong with a text, and where: a quotation mark that stays open is told where it opens, not where that is noticed. */
    static ContentProblem of(String file, String text, MarkedYamlEngineException fault) {
        Place place = fault.getProblemMark().map(YamlParser::place).orElse(new Place(1, 1));
        List<String> lines = text.lines().limit(place.line()).toList();
        for (int at = 0; at < lines.size(); at++) {
            Matcher open = OPEN.matcher(lines.get(at));
            if (open.matches()) {
                return new ContentProblem(file, at + 1, open.end(1) + 1, "the quotation mark that opens here is not closed in this line. Close it, or take it out.");
            }
        }
        return new ContentProblem(file, place.line(), place.column(), inWords(fault.getProblem()));
    }

    private static String inWords(String problem) {
        return WORDS.entrySet().stream().filter(entry -> problem.startsWith(entry.getKey())).findFirst().map(Map.Entry::getValue)
            .orElse("this is not valid YAML: " + problem + ". Check the spaces at the start of the line, colons and quotes.");
    }
}
