package org.alongside.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(Browser.class)
class WorkshopCodeIT {
    private static final String LETTERS = "3479ACDEFGHJKMNPQRTVWXY";
    @TempDir
    static Path folder;
    private static Exchange exchange;
    private static List<String> all;
    private static List<String> some;

    @BeforeAll
    static void start(Visitors visitors) {
        exchange = new Exchange(folder, visitors);
        all = exchange.questions();
        some = List.of("start-assets", "people-assets", "people-mutuality", "develop-catalysts", "learn-assets");
    }

    @AfterAll
    static void stop() {
        exchange.close();
    }

    @Test
    void holdsWhoAnsweredAndTheChosenAnswers() {
        JsonNode read = exchange.call("read", some, codeOf(some));
        assertEquals(77, read.path("person").asInt());
        assertEquals(Exchange.json("{\"respondent\":\"professional\"}"), read.path("plan").path("profile"));
        assertEquals(Exchange.json("{\"start-assets\":3,\"people-assets\":3,\"people-mutuality\":\"dk\",\"develop-catalysts\":\"dk\"}"), read.path("plan").path("answers"));
        assertEquals(Exchange.json("{\"start-assets\":1,\"people-assets\":1,\"people-mutuality\":1,\"develop-catalysts\":1}"), read.path("plan").path("revs"));
    }

    @Test
    void takesFortyFourLettersForEveryQuestionAndSixteenForFive() {
        assertEquals("JKVV-39F7-D9XA-XR7E-EWWX-XYXW-HVR9-H37F-MMTG-99VQ-3ATQ", codeOf(all));
        assertEquals(44, codeOf(all).replace("-", "").length());
        assertEquals(16, codeOf(some).replace("-", "").length());
    }

    @Test
    void isReadHoweverItIsTyped() {
        String code = codeOf(all);
        JsonNode read = exchange.call("read", all, code);
        for (String typed : List.of(code.toLowerCase(), code.replace("-", ""), code.replace('-', ' '), " " + code.replace("-", " – ") + "\n", code.replace('-', '.'))) {
            assertEquals(read, exchange.call("read", all, typed));
        }
    }

    @Test
    void findsEveryWrongLetterAndEveryTwoSwapped() {
        for (List<String> questions : List.of(all, some)) {
            List<String> slips = slipsOf(codeOf(questions).replace("-", ""));
            Set<String> answers = new TreeSet<>();
            exchange.call("readAll", questions, slips).forEach(answer -> answers.add(answer.asString()));
            assertEquals(Set.of("code-wrong-group"), answers);
        }
    }

    @Test
    void namesTheGroupThatIsWrong() {
        String[] groups = codeOf(all).split("-");
        for (int place = 0; place < groups.length; place++) {
            String[] typed = groups.clone();
            typed[place] = (groups[place].charAt(0) == '3' ? '4' : '3') + groups[place].substring(1);
            assertEquals(Exchange.json("{\"refused\":\"code-wrong-group\",\"detail\":\"" + typed[place] + "\"}"),
                exchange.call("read", all, String.join("-", typed)));
        }
    }

    @Test
    void tellsGroupByGroupWhatIsRightWhileItIsTyped() {
        String[] groups = codeOf(all).split("-");
        JsonNode typed = exchange.plain("typed", groups[0] + " " + groups[1].substring(0, 3) + "x");
        assertEquals(Exchange.json("[{\"letters\":\"" + groups[0] + "\",\"whole\":true,\"fits\":true},{\"letters\":\""
            + groups[1].substring(0, 3) + "X\",\"whole\":true,\"fits\":false}]"), typed.path("groups"));
        assertEquals(false, exchange.plain("typed", groups[0] + groups[1].charAt(0)).path("groups").get(1).path("whole").asBoolean());
    }

    @Test
    void findsGroupsInTheWrongOrder() {
        String[] groups = codeOf(all).split("-");
        assertEquals("code-wrong-group", refusal(all, String.join("-", groups[1], groups[0]) + "-"
            + String.join("-", Arrays.copyOfRange(groups, 2, groups.length))));
    }

    @Test
    void leavesOutWhoAnsweredWhereThatIsNotAsked() {
        String code = exchange.call("codeWithoutRole", some, Exchange.example(), 77).asString();
        assertEquals(Exchange.json("{}"), exchange.call("readWithoutRole", some, code).path("plan").path("profile"));
        assertEquals("code-other-questions", refusal(some, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "O", "1", "I", "L", "2", "Z", "5", "S", "8", "B", "6", "U", "?", "<"})
    void knowsNoLookAlikes(String letter) {
        JsonNode refused = exchange.call("read", some, codeOf(some).replaceFirst(".$", Matcher.quoteReplacement(letter)));
        assertEquals(Exchange.json("{\"refused\":\"code-unknown-letter\",\"detail\":\"" + letter + "\"}"), refused);
    }

    @Test
    void saysWhenLettersAreMissingOrTooMany() {
        String code = codeOf(some);
        assertEquals("code-too-short", refusal(some, code.substring(1)));
        assertEquals("code-too-short", refusal(some, ""));
        assertEquals("code-too-long", refusal(some, code + "3"));
        assertEquals("code-too-long", refusal(some, "3".repeat(1_000_000)));
        assertEquals("16", exchange.call("read", some, code.substring(1)).path("detail").asString());
    }

    @Test
    void refusesTheCodeOfAnotherChoiceOfQuestions() {
        assertEquals("code-other-questions", refusal(some, codeOf(all)));
        assertEquals("code-other-questions", refusal(some.subList(0, 4), codeOf(some)));
    }

    @Test
    void refusesTheCodeOfAnotherModel() {
        ObjectNode other = exchange.model.deepCopy().asObject();
        ((ObjectNode) other.path("questions").get(7)).put("rev", 2);
        assertEquals("code-other-questions", exchange.callWithModel(other, "read", some, codeOf(some)).path("refused").asString());
        ObjectNode foreign = exchange.model.deepCopy().asObject().put("model", "another-planner");
        assertEquals("code-other-questions", exchange.callWithModel(foreign, "read", some, codeOf(some)).path("refused").asString());
    }

    @Test
    void leavesOutAnAnswerToAnOlderWording() {
        ObjectNode other = exchange.model.deepCopy().asObject();
        ((ObjectNode) other.path("questions").get(0)).put("rev", 2);
        String code = exchange.callWithModel(other, "code", some, Exchange.example(), 1).asString();
        assertEquals(3, exchange.callWithModel(other, "read", some, code).path("plan").path("answers").size());
    }

    @Test
    void tellsTwoPeopleWithTheSameAnswersApart() {
        assertNotEquals(exchange.call("code", some, Exchange.example(), 1), exchange.call("code", some, Exchange.example(), 2));
    }

    @Test
    void readsABlankSheet() {
        String code = exchange.call("code", some, Map.of("profile", "x", "answers", List.of()), 0).asString();
        assertEquals(Exchange.json("{}"), exchange.call("read", some, code).path("plan").path("answers"));
    }

    @Test
    void bringsTheInvitationBack() {
        for (List<String> questions : List.of(all, some)) {
            for (boolean who : new boolean[] {true, false}) {
                JsonNode asked = exchange.call("invited", exchange.call("invitation", questions, who)).path("asked");
                assertEquals(questions, textsIn(asked.path("questions")));
                assertEquals(who, asked.path("who").asBoolean());
            }
        }
        assertEquals("w1.YA-vB_______", exchange.call("invitation", all, true).asString());
    }

    @Test
    void refusesABrokenInvitation() {
        assertEquals("code-not-ours", exchange.call("invited", "step-start").path("refused").asString());
        assertEquals("code-newer", exchange.call("invited", "w2.AAAA").path("refused").asString());
        assertEquals("code-damaged", exchange.call("invited", "w1.YA-").path("refused").asString());
        assertEquals("code-damaged", exchange.call("invited", "w1.YA-vA______").path("refused").asString());
        assertEquals("code-damaged", exchange.call("invited", "w1.YA-vBAAAAAAA").path("refused").asString());
        assertEquals("code-other-questions", exchange.call("invited", "w1.AAAAAAAAAAAA").path("refused").asString());
    }

    @Test
    void readsWhatACameraSees() {
        String code = codeOf(some);
        String fragment = exchange.call("fragment", some, Exchange.example(), 77).asString();
        JsonNode expected = exchange.call("scanned", some, code);
        assertEquals(some, textsIn(expected.path("asked").path("questions")));
        assertEquals(expected, exchange.call("scanned", null, "https://alongside.example/planner/workshop/#" + fragment));
        assertEquals(expected, exchange.call("scanned", all, "#" + fragment + "\n"));
        assertEquals("code-not-ours", exchange.call("scanned", some, "https://elsewhere.example/menu").path("refused").asString());
        assertEquals("code-not-ours", exchange.call("scanned", null, code).path("refused").asString());
        assertEquals("code-newer", exchange.call("scanned", null, "#r2.AA.AA").path("refused").asString());
        assertEquals("code-damaged", exchange.call("scanned", null, "#" + fragment + "_").path("refused").asString());
        assertEquals("code-mistyped", exchange.call("scanned", null, "#" + fragment + "3").path("refused").asString());
    }

    private static List<String> slipsOf(String code) {
        List<String> slips = new ArrayList<>();
        for (int at = 0; at < code.length(); at++) {
            for (char letter : LETTERS.toCharArray()) {
                if (letter != code.charAt(at)) {
                    slips.add(code.substring(0, at) + letter + code.substring(at + 1));
                }
            }
            for (int other = at + 1; other < code.length(); other++) {
                if (code.charAt(at) != code.charAt(other)) {
                    StringBuilder swapped = new StringBuilder(code);
                    swapped.setCharAt(at, code.charAt(other));
                    swapped.setCharAt(other, code.charAt(at));
                    slips.add(swapped.toString());
                }
            }
        }
        return slips;
    }

    private static String codeOf(List<String> questions) {
        return exchange.call("code", questions, Exchange.example(), 77).asString();
    }

    private static String refusal(List<String> questions, String text) {
        return exchange.call("read", questions, text).path("refused").asString();
    }

    private static List<String> textsIn(JsonNode list) {
        return ((ArrayNode) list).valueStream().map(JsonNode::asString).toList();
    }
}
