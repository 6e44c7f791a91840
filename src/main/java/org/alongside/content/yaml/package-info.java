/**
 * YAML files with the place of every value kept, so that a problem can name file, line and column:
 * {@link org.alongside.content.yaml.YamlParser} makes a {@link org.alongside.content.yaml.YamlTree} of a file, and
 * {@link org.alongside.content.yaml.YamlSchema} checks its shape.
 */
package org.alongside.content.yaml;
