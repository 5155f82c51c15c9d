package org.safetynets.stack.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'code':'A'} | {'code':'A','version':3,'since':'2026-11-01','purposeId':'x'}",
                "{'code':'A'} | {'code':'A','note':null,'list':[],'texts':{},'critical':false}",
                "{'code':'A'} | {'code':'A','active':true}",
                "{'items':[{'times':2}]} | {'items':[{'times':2.00}]}",
                "{'items':[{'code':'A'}]} | {'items':[{'code':'A','times':1}]}",
                "{'tells':['b','a']} | {'tells':['a','b']}",
                "{'es':'Sí','en':'Yes'} | {'en':'Yes','es':'Sí'}"
            })
    void what_an_answer_tells_besides_is_no_difference(String shipped, String kept) {
        assertThat(Comparison.between(json(shipped), json(kept))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name':'A'} | {'name':'B'} | name: \"B\" -> \"A\"",
                "{'name':'A'} | {'name':'A','names':{'fr':'A'}} | names: {\"fr\":\"A\"} -> nothing",
                "{'t':{'en':'A'}} | {'t':{'en':'A','fr':'B'}} | t.fr: \"B\" -> nothing",
                "{'code':'A'} | {'code':'A','active':false} | active: false -> true",
                "{'texts':['a','b']} | {'texts':['b','a']} | texts[0]: \"b\" -> \"a\"",
                "{'tells':['a']} | {'tells':['a','b']} | tells[1]: \"b\" -> nothing",
                "{'list':[]} | {'list':[{'number':'116'}]} | list[0]: {\"number\":\"116\"} -> nothing",
                "{'version':'1.0.0'} | {'version':'1.1.0'} | version: \"1.1.0\" -> \"1.0.0\"",
                "{'x':{'a':1}} | {'x':{'a':1,'version':2}} | x.version: 2 -> nothing"
            })
    void what_the_network_wrote_is_told(String shipped, String kept, String difference) {
        assertThat(Comparison.between(json(shipped), json(kept)).getFirst())
                .hasToString(difference);
    }

    @Test
    void everything_that_differs_is_told() {
        assertThat(Comparison.between(json("{'a':1,'b':{'c':[1,2]}}"), json("{'b':{'c':[3]}}")))
                .extracting(Difference::path)
                .containsExactly("a", "b.c[0]", "b.c[1]");
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
