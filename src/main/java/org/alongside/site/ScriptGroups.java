package org.alongside.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.content.Problems;
import org.alongside.site.ScriptModule.Reference;

/**
 * Which scripts are joined into one file: those that the same entries need. An entry is what somebody asks for by its name: a
 * page, another script once it is needed, this program. So nothing is loaded that is not needed, and nothing twice.
 */
final class ScriptGroups {
    /** What this program runs from a finished site. */
    private static final Set<String> RUN_BY_COMMANDS = Set.of("js/search/search.js", "js/planner/score.js", "js/planner/plan/plan-file.js");

    private final SortedMap<String, ScriptModule> modules = new TreeMap<>();
    private final Problems problems;
    private final Set<String> order = new LinkedHashSet<>();
    private final SortedSet<String> entries = new TreeSet<>();
    private final Map<String, String> groupOf = new TreeMap<>();
    private final SortedMap<String, List<ScriptModule>> groups = new TreeMap<>();

    /** @param sources every asset; scripts that cannot be joined are reported, and then there are no groups */
    ScriptGroups(Map<String, byte[]> sources, Problems problems) {
        this.problems = problems;
        List<String> scripts = sources.keySet().stream().filter(name -> name.endsWith(".js")).toList();
        Set<String> known = Set.copyOf(scripts);
        scripts.forEach(name -> modules.put(name, new ScriptModule(name, new String(sources.get(name), StandardCharsets.UTF_8), known, problems)));
        modules.values().forEach(this::checkNames);
        modules.keySet().forEach(name -> putInOrder(name, new LinkedHashSet<>()));
        if (problems.isEmpty()) {
            findEntries();
            join();
        }
    }

    /** The name of the group that a script is in: its entry, else the last of its scripts. */
    String groupOf(String script) {
        return groupOf.get(script);
    }

    /** The scripts of a group, each after those it imports. */
    List<ScriptModule> scripts(String group) {
        return groups.get(group);
    }

    /** The script of a group that is asked for by its name, if there is one. */
    Optional<ScriptModule> entry(String group) {
        return Optional.of(modules.get(group)).filter(module -> entries.contains(group));
    }

    /** The scripts of other groups that a group imports from. */
    SortedSet<String> imported(String group) {
        return groups.get(group).stream().flatMap(module -> module.imports().stream()).map(Reference::target)
            .filter(target -> !groupOf(target).equals(group)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All other groups that have to be there before a group. */
    SortedSet<String> needed(String group) {
        SortedSet<String> found = new TreeSet<>();
        Deque<String> left = new ArrayDeque<>(List.of(group));
        while (!left.isEmpty()) {
            imported(left.pop()).stream().map(this::groupOf).filter(found::add).forEach(left::push);
        }
        return found;
    }

    private void checkNames(ScriptModule module) {
        for (Reference reference : module.imports()) {
            Collection<String> exports = modules.get(reference.target()).exports();
            reference.names().stream().filter(name -> !exports.contains(name)).forEach(name -> problems.add("assets/" + module.name(), reference.line(),
                "\"" + reference.written() + "\" does not export \"" + name + "\". Correct the name, or export it there as function, class or const."));
        }
    }

    /** Scripts after all that they refer to, which is also how their files get their names. */
    private void putInOrder(String name, Set<String> inProgress) {
        if (order.contains(name)) {
            return;
        }
        inProgress.add(name);
        ScriptModule module = modules.get(name);
        Stream.concat(module.imports().stream(), module.later().stream()).forEach(reference -> {
            if (inProgress.contains(reference.target())) {
                problems.add("assets/" + name, reference.line(), AssetPublisher.inACircle(reference.written()));
            } else {
                putInOrder(reference.target(), inProgress);
            }
        });
        inProgress.remove(name);
        order.add(name);
    }

    private void findEntries() {
        entries.addAll(modules.keySet());
        modules.values().forEach(module -> module.imports().forEach(reference -> entries.remove(reference.target())));
        modules.values().forEach(module -> module.later().forEach(reference -> entries.add(reference.target())));
        RUN_BY_COMMANDS.stream().filter(modules::containsKey).forEach(entries::add);
    }

    private void join() {
        Map<String, SortedSet<String>> neededBy = new TreeMap<>();
        entries.forEach(entry -> reachedFrom(entry).forEach(name -> neededBy.computeIfAbsent(name, first -> new TreeSet<>()).add(entry)));
        Map<SortedSet<String>, List<ScriptModule>> together = order.stream().map(modules::get)
            .collect(Collectors.groupingBy(module -> neededBy.get(module.name())));
        together.values().forEach(scripts -> {
            String name = scripts.get(scripts.size() - 1).name();
            groups.put(name, scripts);
            scripts.forEach(module -> groupOf.put(module.name(), name));
        });
    }

    private Set<String> reachedFrom(String entry) {
        Set<String> reached = new HashSet<>(Set.of(entry));
        Deque<String> left = new ArrayDeque<>(reached);
        while (!left.isEmpty()) {
            modules.get(left.pop()).imports().stream().map(Reference::target).filter(reached::add).forEach(left::push);
        }
        return reached;
    }
}
