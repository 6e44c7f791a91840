/**
 * The planner's two outputs: {@link org.alongside.planner.PlannerModel} makes {@code planner/model.json} of the checked content,
 * and {@link org.alongside.planner.Scoring} runs the browser's own scoring module on plans.
 */
package org.alongside.planner;
