package org.alongside.content.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.content.ContentProblem;
import org.alongside.content.HiddenCharacters;
import org.alongside.content.Problems;
import org.alongside.content.yaml.YamlTree.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Lets plain YAML through and refuses the parts of YAML that a stranger's file could do harm with: aliases can make a small
 * file huge or endless, tags can ask for types, deep nesting can exhaust the machine, and hidden characters can lie to readers.
 */
final class YamlGuard {
    private static final int DEEPEST = 40;
    private static final Pattern HASH = Pattern.compile("\\s+#[^\\s#].*");

    private final String file;
    private final Problems problems;

    YamlGuard(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Whether a text is plain; if not, the first thing that is not has been reported. */
    boolean allows(String text, LoadSettings settings) {
        int depth = 0;
        int documents = 0;
        List<String> lines = text.lines().toList();
        for (Event event : new Parse(settings).parseString(text)) {
            documents += event.getEventId() == Event.ID.DocumentStart ? 1 : 0;
            depth += depthChange(event);
            Optional<String> fault = documents > 1
                ? Optional.of("there is a second document here, after \"---\". A file holds one.") : faultOf(event, depth).or(() -> cutShort(event, lines));
            if (fault.isPresent()) {
                Place place = event.getStartMark().map(YamlParser::place).orElse(new Place(1, 1));
                problems.add(new ContentProblem(file, place.line(), place.column(), fault.get()));
                return false;
            }
        }
        return true;
    }

    private static int depthChange(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }

    private static Optional<String> faultOf(Event event, int depth) {
        if (event.getEventId() == Event.ID.Alias || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            return Optional.of("anchors (&) and aliases (*) are not used here. Write the value out.");
        }
        if (tagOf(event).isPresent()) {
            return Optional.of("tags (!) are not used here. Write the plain value.");
        }
        if (event instanceof ScalarEvent scalar && HiddenCharacters.in(scalar.getValue()).isPresent()) {
            return HiddenCharacters.in(scalar.getValue());
        }
        return depth > DEEPEST ? Optional.of("this is nested too deeply.") : Optional.empty();
    }

    /** A comment begins with a sign and a space; a sign with a word behind it was meant as text. */
    private static Optional<String> cutShort(Event event, List<String> lines) {
        if (!(event instanceof ScalarEvent scalar) || !scalar.isPlain() || scalar.getEndMark().isEmpty()) {
            return Optional.empty();
        }
        Mark end = scalar.getEndMark().get();
        String line = end.getLine() < lines.size() ? lines.get(end.getLine()) : "";
        return HASH.matcher(line.substring(Math.min(end.getColumn(), line.length()))).matches()
            ? Optional.of("what stands behind \" #\" would not be read. Put the whole text in double quotes.") : Optional.empty();
    }

    private static Optional<String> tagOf(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }
}
