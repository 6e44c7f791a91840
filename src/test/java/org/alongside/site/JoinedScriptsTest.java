package org.alongside.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.content.ContentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts that are loaded together are one file, and every script keeps its names to itself. */
class JoinedScriptsTest {
    private static final String HASH = "\\.[0-9a-f]{10}(?=\\.)";

    private final Map<String, String> scripts = new TreeMap<>();

    @Test
    void joinsAScriptWithAllThatOnlyItNeeds() {
        scripts.put("js/page.js", """
            // Starts.
            import { all, one as first } from "./parts/lists.js";
            import {
              sum,
            } from './sum.js';

            const name = "page";
            console.log(name, sum(all()), first);
            """);
        scripts.put("js/parts/lists.js", """
            import "../start.js";
            const name = "lists";
            export function all() { return [one, 2]; }
            export const one = 1;
            export class Names {}
            """);
        scripts.put("js/sum.js", "export { plus as add } from \"./plus.js\";\nexport async function sum() {}\nconst x = 1;\nexport { x as y };\n");
        scripts.put("js/plus.js", "export const plus = (a, b) => a + b;\n");
        scripts.put("js/start.js", "globalThis.started = true;\n");
        assertEquals(Map.of("js/page.js", """
            const $start = (() => { // js/start.js
            globalThis.started = true;
            return {  };
            })();
            const $parts$lists = (() => { // js/parts/lists.js

            const name = "lists";
            function all() { return [one, 2]; }
            const one = 1;
            class Names {}
            return { Names, all, one };
            })();
            const $plus = (() => { // js/plus.js
            const plus = (a, b) => a + b;
            return { plus };
            })();
            const $sum = (() => { // js/sum.js

            async function sum() {}
            const x = 1;
            return { add: $plus.plus, sum, y: x };
            })();
            const $page = (() => { // js/page.js

            const { all, one: first } = $parts$lists;
            const {
              sum,
            } = $sum;

            const name = "page";
            console.log(name, sum(all()), first);
            return {  };
            })();
            export { $start, $parts$lists, $plus, $sum, $page };
            """), joined());
    }

    @Test
    void whatTwoPagesNeedIsAFileOfItsOwnAndThereOnce() {
        scripts.put("js/one.js", "import { say } from \"./shared/say.js\";\nsay();\n");
        scripts.put("js/two.js", "import { say } from \"./shared/say.js\";\nsay();\n");
        scripts.put("js/shared/say.js", "import { count } from \"./count.js\";\nexport const say = () => count();\n");
        scripts.put("js/shared/count.js", "let times = 0;\nexport const count = () => ++times;\n");
        String page = """
            import { $shared$say } from "./shared/say.js";
            const $%1$s = (() => { // js/%1$s.js
            const { say } = $shared$say;
            say();
            return {  };
            })();
            export { $%1$s };
            """;
        assertEquals(Map.of("js/one.js", page.formatted("one"), "js/two.js", page.formatted("two"), "js/shared/say.js", """
            const $shared$count = (() => { // js/shared/count.js
            let times = 0;
            const count = () => ++times;
            return { count };
            })();
            const $shared$say = (() => { // js/shared/say.js
            const { count } = $shared$count;
            const say = () => count();
            return { say };
            })();
            export { $shared$count, $shared$say };
            """), joined());
    }

    @Test
    void aScriptThatIsLoadedLaterComesTogetherWithWhatItNeedsAndWaitsForIt() {
        scripts.put("js/site.js", """
            import { a } from "./a.js";
            import("./later/box.js").then(({ box }) => box(a));
            new Worker(new URL("./later/thread.js", import.meta.url));
            new URL("./nowhere.js", location.href);
            """);
        scripts.put("js/a.js", "export const a = 1;\n");
        scripts.put("js/later/box.js", "import { words } from \"../words.js\";\nexport function box() { return words; }\n");
        scripts.put("js/later/thread.js", "import { words } from \"../words.js\";\n");
        scripts.put("js/words.js", "const answer = await fetch(\"/words\");\nexport const words = answer.text();\n");
        assertEquals(Map.of("js/site.js", """
            const $a = (() => { // js/a.js
            const a = 1;
            return { a };
            })();
            const $site = (() => { // js/site.js
            const { a } = $a;
            Promise.all([import("./later/box.js"), import("./words.js")]).then(([script]) => script).then(({ box }) => box(a));
            new Worker(new URL("./later/thread.js", import.meta.url));
            new URL("./nowhere.js", location.href);
            return {  };
            })();
            export { $a, $site };
            """, "js/later/box.js", """
            import { $words } from "../words.js";
            const $later$box = (() => { // js/later/box.js
            const { words } = $words;
            function box() { return words; }
            return { box };
            })();
            export { $later$box };
            export const { box } = $later$box;
            """, "js/later/thread.js", """
            import { $words } from "../words.js";
            const $later$thread = (() => { // js/later/thread.js
            const { words } = $words;
            return {  };
            })();
            export { $later$thread };
            """, "js/words.js", """
            const $words = await (async () => { // js/words.js
            const answer = await fetch("/words");
            const words = answer.text();
            return { words };
            })();
            export { $words };
            """), joined());
    }

    @Test
    void whatIsNeededFurtherDownIsAskedForAtOnce() {
        scripts.put("js/one.js", "import { b } from \"./b.js\";\n");
        scripts.put("js/two.js", "import { b } from \"./b.js\";\n");
        scripts.put("js/three.js", "import { c } from \"./c.js\";\n");
        scripts.put("js/b.js", "import { c } from \"./c.js\";\nexport const b = c;\n");
        scripts.put("js/c.js", "export const c = 1;\n");
        assertEquals("import { $b } from \"./b.js\";\nimport \"./c.js\";\n", joined().get("js/one.js").lines().limit(2).map(line -> line + "\n").collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        export let count = 0;                        | 'export let count = 0;'
        export default function start() {}           | 'export default function start() {}'
        export * from "./other.js";                  | 'export * from "./other.js";'
        export const { a } = b;                      | 'export const { a } = b;'
        import all from "./other.js";                | 'import all from "./other.js";'
        import * as all from "./other.js";           | 'import * as all from "./other.js";'
        call(); import { one } from "./other.js";    | 'import { one } from "./other.js";'
        """)
    void refusesWhatCannotBeJoined(String line, String told) {
        scripts.put("js/other.js", "export const one = 1;\n");
        scripts.put("js/page.js", "const x = 1;\n" + line + "\n");
        assertEquals("assets/js/page.js:2: \"" + told + "\" is not understood. Scripts are joined, and for that each import and export stands in"
            + " lines of its own, as import { name } from \"./file.js\"; or export function, class or const.", problems());
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        scripts.put("js/page.js", "import { one, two } from \"./other.js\";\n\nimport { x } from \"./nowhere.js\";\nimport { y } from \"https://evil.example/y.js\";\n");
        scripts.put("js/other.js", "import { three } from './third.js';\nexport const one = 1;\n");
        scripts.put("js/third.js", "\nexport const three = () => import('./other.js');\n");
        assertEquals("""
            assets/js/page.js:1: "./other.js" does not export "two". Correct the name, or export it there as function, class or const.
            assets/js/page.js:3: there is no script "./nowhere.js" in assets. Correct its name, or delete the line.
            assets/js/page.js:4: there is no script "https://evil.example/y.js" in assets. Correct its name, or delete the line.
            assets/js/third.js:2: "./other.js" leads back to this file in a circle. Move what both need into a file of its own.""", problems());
    }

    /** The files by their names without hashes, which the references in them have lost too. */
    private Map<String, String> joined() {
        return assets().files().entrySet().stream().collect(Collectors.toMap(file -> file.getKey().replaceAll(HASH, ""),
            file -> new String(file.getValue(), StandardCharsets.UTF_8).replaceAll(HASH, "")));
    }

    private String problems() {
        return assertThrows(ContentException.class, this::assets).problems().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private Assets assets() {
        return new Assets(scripts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, script -> script.getValue().getBytes(StandardCharsets.UTF_8),
            (one, other) -> one, TreeMap::new)));
    }
}
