package org.alongside.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsModuleTest {
    @TempDir
    Path folder;
    private Path scripts;

    @BeforeEach
    void makeFolder() throws IOException {
        scripts = Files.createDirectory(folder.resolve("scripts"));
        Files.writeString(scripts.resolve("sum.js"), "export const sum = (a, b) => a + b;");
        Files.writeString(folder.resolve("outside.js"), "export const secret = 1;");
        Files.writeString(scripts.resolve("data.json"), "{}");
    }

    @Test
    void takesAndReturnsJson() throws IOException {
        try (JsModule module = load("import { sum } from './sum.js'; export const pair = (a, b) => ({ sum: sum(a.x, b), both: [a, b] });")) {
            assertEquals("{\"sum\":3,\"both\":[{\"x\":1},2]}", module.call("pair", module.parse("{\"x\": 1}"), module.parse("2")));
        }
    }

    @Test
    void cannotReadOutsideItsFolder() {
        assertTrue(assertThrows(ScriptFault.class, () -> load("import { secret } from '../outside.js'; export const x = secret;"))
            .getMessage().contains("main.js cannot be loaded"));
    }

    @Test
    void saysWhenThereIsNoSuchFile() {
        Path missing = scripts.resolve("missing.js");
        assertEquals(missing + " cannot be loaded: there is no such file",
            assertThrows(ScriptFault.class, () -> new JsModule(missing)).getMessage());
    }

    @Test
    void findsTheScriptsBesideItThroughALink() throws IOException {
        Files.writeString(scripts.resolve("main.js"), "export { sum } from './sum.js';");
        Path link = Files.createSymbolicLink(folder.resolve("link"), scripts);
        try (JsModule module = new JsModule(link.resolve("main.js"))) {
            assertEquals("3", module.call("sum", module.parse("1"), module.parse("2")));
        }
    }

    @Test
    void cannotReadWhatIsNoScript() {
        assertThrows(ScriptFault.class, () -> load("import data from './data.json' with { type: 'json' }; export const x = data;"));
    }

    @Test
    void cannotReachJava() throws IOException {
        try (JsModule module = load("export const reach = () => [typeof Java, typeof load, typeof Polyglot === 'undefined' ? '' : typeof Polyglot.import];")) {
            assertTrue(module.call("reach").startsWith("[\"undefined\""), module.call("reach"));
        }
    }

    @Test
    void saysWhenAFunctionFails() throws IOException {
        try (JsModule module = load("export const fail = () => { throw new Error('no such luck'); };")) {
            assertEquals("fail failed: Error: no such luck", assertThrows(ScriptFault.class, () -> module.call("fail")).getMessage());
        }
    }

    @Test
    void saysWhenThereIsNoSuchFunction() throws IOException {
        try (JsModule module = load("export const here = 1;")) {
            assertEquals("the script has no function there", assertThrows(ScriptFault.class, () -> module.call("there")).getMessage());
        }
    }

    @Test
    void refusesTextThatIsNoJson() throws IOException {
        try (JsModule module = load("export const x = 1;")) {
            assertTrue(assertThrows(ScriptFault.class, () -> module.parse("{")).getMessage().startsWith("this is not valid JSON: "));
            assertThrows(ScriptFault.class, () -> module.parse("[".repeat(200_000)));
        }
    }

    @Test
    void keepsInheritedKeysOfJsonHarmless() throws IOException {
        try (JsModule module = load("export const look = (given) => [{}.hacked ?? null, Object.hasOwn(given, '__proto__')];")) {
            assertEquals("[null,true]", module.call("look", module.parse("{\"__proto__\": {\"hacked\": 1}}")));
        }
    }

    private JsModule load(String script) throws IOException {
        Path file = scripts.resolve("main.js");
        Files.writeString(file, script);
        return new JsModule(file);
    }
}
