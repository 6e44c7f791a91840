/**
 * The part of the content that is the planner: {@code content/planner/*.yaml}. {@link org.alongside.content.planner.PlannerReader}
 * is the way in, {@link org.alongside.content.planner.PlannerContent} what comes out; in between, files are checked for their
 * shape against a JSON Schema and for their sense ({@code PlannerCheck}).
 */
package org.alongside.content.planner;
