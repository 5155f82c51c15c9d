package org.safetynets.stack.images;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The packet filter's chains and rules, as {@code iptables-save} prints them. */
record PacketRules(Map<String, Table> tables) {
    private static final String NOBODYS = "-";

    PacketRules {
        tables = Map.copyOf(tables);
    }

    /**
     * @param chains what becomes of packets that no rule takes, by chain; "-" where somebody made
     *     it
     * @param rules each as it was added
     */
    private record Table(Map<String, String> chains, List<String> rules) {
        static final Table EMPTY = new Table(Map.of(), List.of());
    }

    static PacketRules of(List<String> printed) {
        var tables = new LinkedHashMap<String, Table>();
        var table = Table.EMPTY;
        for (String line : printed) {
            if (line.startsWith("*")) {
                table = new Table(new LinkedHashMap<>(), new ArrayList<>());
                tables.put(line.substring(1), table);
            } else if (line.startsWith(":")) {
                String[] words = line.substring(1).split(" ", -1);
                table.chains.put(words[0], words[1]);
            } else if (line.startsWith("-A ")) {
                table.rules.add(line);
            }
        }
        return new PacketRules(tables);
    }

    /** For {@code iptables-restore --noflush}: takes away what is not among the earlier ones. */
    String backTo(PacketRules earlier) {
        return tables.keySet().stream()
                .sorted()
                .map(name -> back(name, earlier.tables.getOrDefault(name, Table.EMPTY)))
                .collect(Collectors.joining());
    }

    private String back(String name, Table earlier) {
        var now = tables.getOrDefault(name, Table.EMPTY);
        var steps = new ArrayList<String>();
        var rules = new ArrayList<>(now.rules);
        earlier.rules.forEach(rules::remove);
        rules.forEach(rule -> steps.add("-D" + rule.substring(2)));
        var chains = now.chains.keySet().stream().sorted().toList();
        chains.stream().filter(it -> isNew(it, now, earlier)).forEach(it -> steps.add("-X " + it));
        earlier.chains.forEach(
                (chain, policy) -> {
                    if (!policy.equals(NOBODYS) && !policy.equals(now.chains.get(chain))) {
                        steps.add("-P " + chain + " " + policy);
                    }
                });
        return steps.isEmpty() ? "" : "*" + name + "\n" + String.join("\n", steps) + "\nCOMMIT\n";
    }

    private static boolean isNew(String chain, Table now, Table earlier) {
        return NOBODYS.equals(now.chains.get(chain)) && !earlier.chains.containsKey(chain);
    }
}
