package org.alongside.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts are published without what only maintainers read. */
class ScriptCommentsTest {

    @Test
    void leavesCodeOnTheLinesItStoodOn() {
        String script = """
            /**
             * What it is for.
             * // and more
             */
            export function sum(a, b) { // stays: it shares its line
              // Why.
              return `${a} /` + "//" + b; /** @type {string} */
            }
            """.replace(" /** @type {string} */", "");
        assertEquals("""




            export function sum(a, b) { // stays: it shares its line

              return `${a} /` + "//" + b;
            }
            """, ScriptComments.blanked(script));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "const page = `\n// no comment\n`;\n// Why.\n",
        "const page = `\\``;\n// Why.\n",
        "const tick = '`' + `\n// no comment\n`;\n// Why.\n",
        "const text = 'one \\\n// no comment';\n// Why.\n",
        "sum(1, 2); /* a comment that goes on\n// here */ sum(3, 4);\n",
        "/* one */ sum(1, 2); /* two */\n",
    })
    void touchesNoScriptThatHoldsTextLikeAComment(String script) {
        assertEquals(script, ScriptComments.blanked(script));
    }
}
