package org.entente.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.text.Resource;

/** How texts call instruments. */
final class Instruments {
    /** Two parties have one of these at a time, whatever it is called. */
    private static final Set<String> ONE_OF_A_KIND = Set.of("ALLIANCE", "ACSA", "GSOMIA", "SOFA", "DCA", "EXTRADITION");

    private static final Set<String> UNSPECIFIC = Set.of("", "OTHER", "TREATY");

    private static final Pattern PLURAL = Pattern.compile(
            "(?i)\\b(?:pacts|agreements|accords|treaties|documents|memorand(?:a|ums)|deals|contracts|mous|instruments)\\b");
    private static final Pattern DEFINITE = Pattern.compile(
            "(?i)\\b(?:the|this|that|its|their|said|both) (?:[\\p{L}-]+ ){0,3}(?:pact|agreement|accord|treaty|document"
                    + "|memorandum|deal|contract|mou|instrument|text|plan)\\b|^\\W*it\\b");

    private record Called(String type, Pattern words) {}

    private static final List<Called> CALLED = called();

    private Instruments() {}

    private static List<Called> called() {
        List<Called> called = new ArrayList<>();
        for (String line : Resource.lines(Instruments.class, "instruments.tsv")) {
            int tab = line.indexOf('\t');
            called.add(new Called(
                    line.substring(0, tab), Pattern.compile("(?i)\\b(?:" + line.substring(tab + 1) + ")\\b")));
        }
        return called;
    }

    static boolean isOneOfAKind(String type) {
        return ONE_OF_A_KIND.contains(type);
    }

    /** Whether the type says no more than that it is an agreement. */
    static boolean isUnspecific(String type) {
        return UNSPECIFIC.contains(type);
    }

    /** Whether a name stands for several instruments: "cooperative pacts". */
    static boolean isPlural(String name) {
        return PLURAL.matcher(name).find();
    }

    /** Whether a sentence speaks of an instrument that was named before: "the pact", "it". */
    static boolean isDefinite(String sentence) {
        return DEFINITE.matcher(sentence).find();
    }

    /** The one type of instrument that the words name; empty when they name none or several. */
    static String typeIn(String words) {
        List<String> types = CALLED.stream()
                .filter(c -> c.words.matcher(words).find())
                .map(Called::type)
                .distinct()
                .toList();
        return types.size() == 1 ? types.get(0) : "";
    }
}
