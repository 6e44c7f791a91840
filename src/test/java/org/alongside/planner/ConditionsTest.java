package org.alongside.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.alongside.script.JsModule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** The language of rules, through a verdict whose one rule is the condition under test. */
class ConditionsTest {
    private static final String PLAN = """
        {'profile': {'role': 'staff', 'step': 'do', 'decides': {'money': 1, 'rules': 2}, 'ticks': ['b', 'c']},
         'answers': {'plan-voice': 5, 'plan-trust': 'dk', 'review-care': 'dk', 'do-fairness': 'na'}}""";
    private static JsModule module;

    @BeforeAll
    static void start() {
        module = new JsModule(PlannerFixtures.SCRIPT);
    }

    @AfterAll
    static void stop() {
        module.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'otherwise'                                                                              | yes
        {'on': 'profile', 'id': 'role', 'op': 'in', 'value': ['staff', 'member']}                | yes
        {'on': 'profile', 'id': 'role', 'op': 'in', 'value': ['member']}                         | no
        {'on': 'profile', 'id': 'ticks', 'op': 'in', 'value': ['a', 'b']}                        | yes
        {'on': 'profile', 'id': 'ticks', 'op': 'in', 'value': ['a']}                             | no
        {'on': 'profile', 'id': 'ticks', 'op': 'empty'}                                          | no
        {'on': 'profile', 'id': 'left', 'op': 'empty'}                                           | yes
        {'on': 'profile', 'id': 'left', 'op': 'in', 'value': ['x']}                              | no
        {'on': 'profile', 'id': 'decides', 'row': 'rules', 'op': 'at_least', 'value': 2}         | yes
        {'on': 'profile', 'id': 'decides', 'row': 'rules', 'op': 'above', 'value': 2}            | no
        {'on': 'profile', 'id': 'decides', 'row': 'more', 'op': 'at_most', 'value': 2}           | no
        {'on': 'profile', 'id': 'decides', 'row': 'more', 'op': 'empty'}                         | yes
        {'on': 'profile', 'id': 'decides', 'rows': 'answered', 'op': 'in', 'value': [2]}         | yes
        {'on': 'profile', 'id': 'decides', 'rows': 'highest', 'op': 'in', 'value': [2]}          | yes
        {'on': 'profile', 'id': 'decides', 'rows': 'lowest', 'op': 'in', 'value': [1]}           | yes
        {'on': 'profile', 'id': 'decides', 'rows': {'at_least': 2}, 'op': 'at_most', 'value': 1} | yes
        {'on': 'question', 'id': 'plan-voice', 'op': 'at_least', 'value': 5}                     | yes
        {'on': 'question', 'id': 'plan-trust', 'op': 'at_most', 'value': 5}                      | no
        {'on': 'question', 'id': 'plan-trust', 'op': 'unanswered'}                               | yes
        {'on': 'question', 'id': 'do-skill', 'op': 'unanswered'}                                 | yes
        {'on': 'question', 'id': 'do-fairness', 'op': 'unanswered'}                              | no
        {'on': 'question', 'id': 'review-care', 'op': 'unanswered'}                              | no
        {'on': 'computed', 'id': 'power', 'op': 'below', 'value': 100}                           | no
        {'on': 'computed', 'id': 'power', 'op': 'empty'}                                         | no
        {'on': 'computed', 'id': 'is-staff', 'op': 'in', 'value': ['yes']}                       | yes
        {'all': ['otherwise', {'not': 'otherwise'}]}                                             | no
        {'any': [{'not': 'otherwise'}, 'otherwise']}                                             | yes
        {'not': {'all': ['otherwise', 'otherwise']}}                                             | no
        """)
    void holdsOrNot(String condition, String expected) {
        assertEquals(expected, verdict(condition));
    }

    @Test
    void comparesSharesWithoutRounding() {
        ObjectNode model = model("'otherwise'");
        ((ObjectNode) model.at("/scoring/per_principle")).set("status", PlannerFixtures.json(PlannerFixtures.quoted("""
            [{'id': 'known', 'when': {'on': 'number', 'id': 'answered', 'of': 'total', 'op': 'at_least', 'value': 2, 'in': 3}},
             {'id': 'open', 'when': 'otherwise'}]""")));
        assertEquals("known", statusOfTrust(model, "{'answers': {'plan-trust': 1}}"));
        assertEquals("open", statusOfTrust(model, "{'answers': {'plan-voice': 1}}"));
    }

    private static String verdict(String condition) {
        return PlannerFixtures.json(module.call("score", module.parse(model(condition).toString()),
            module.parse(PlannerFixtures.quoted(PLAN)))).at("/verdict/result").asString();
    }

    private static String statusOfTrust(ObjectNode model, String plan) {
        return PlannerFixtures.json(module.call("score", module.parse(model.toString()),
            module.parse(PlannerFixtures.quoted(plan)))).at("/principles/trust/status").asString();
    }

    private static ObjectNode model(String condition) {
        ObjectNode model = (ObjectNode) PlannerFixtures.json(PlannerFixtures.jsonOf(PlannerFixtures.fivePrinciples()));
        model.withArray("profile").add(PlannerFixtures.json(PlannerFixtures.quoted("""
            {'id': 'ticks', 'type': 'multi', 'options': [{'id': 'a'}, {'id': 'b'}, {'id': 'c'}]}""")));
        model.withArray("profile").add(PlannerFixtures.json(PlannerFixtures.quoted("{'id': 'left', 'type': 'text'}")));
        ((ObjectNode) model.at("/flag_rules/computed")).set("is-staff", PlannerFixtures.json(PlannerFixtures.quoted(
            "{'when': {'on': 'profile', 'id': 'role', 'op': 'in', 'value': ['staff']}}")));
        model.set("verdict", PlannerFixtures.json(PlannerFixtures.quoted("""
            {'levels': {'profile': 'decides'}, 'cross_check': [],
             'rules': [{'when': %s, 'result': 'yes'}, {'when': 'otherwise', 'result': 'no'}]}""".formatted(condition))));
        return model;
    }
}
