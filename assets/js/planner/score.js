/**
 * Everything there is to know about a plan, scored against the planner model (planner/model.json): the one module that
 * the page, the command line and the tests use. Pure: no page, no storage, no clock. The model says everything; nothing
 * here knows a principle, a question, a flag or a verdict by name.
 */
export { score } from "./result.js";
export { compare, compareGroups, spread, spreadOfAll, talkFirst } from "./compare.js";
export { progress, matchedQuestions, rewordedAnswers } from "./progress.js";
export {
  explainPrinciple, explainStage, explainPowerCheck, explainFlag, explainVerdict, explainRecommendation,
} from "./explain.js";
export { heatMap, untouchedPrinciples, unansweredQuestions } from "./overview.js";
