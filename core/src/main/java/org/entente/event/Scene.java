package org.entente.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.time.Timex;
import org.jspecify.annotations.Nullable;

/** One sentence with its tree, mentions and time expressions: where frames look for their participants. */
final class Scene {
    private static final Set<String> SPEAKING = Set.of("i", "we", "us", "me");

    private final String text;
    private final int index;
    private final Tree tree;
    private final List<Mention> mentions;
    private final List<Timex> times;
    private final Voice voice;
    private final @Nullable Mention[] byToken;

    Scene(String text, int index, Sentence sentence, List<Mention> mentions, List<Timex> times, Voice voice) {
        this.text = text;
        this.index = index;
        this.tree = new Tree(sentence);
        this.mentions = mentions;
        this.times = times;
        this.voice = voice;
        this.byToken = new Mention[sentence.size()];
        for (Mention mention : mentions) {
            for (int i = mention.first(); i <= mention.last() && i < byToken.length; i++) {
                byToken[i] = mention;
            }
        }
    }

    int index() {
        return index;
    }

    Tree tree() {
        return tree;
    }

    Sentence sentence() {
        return tree.sentence();
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Timex> times() {
        return times;
    }

    /** Whose words the token belongs to. */
    List<Participant> voice(int token) {
        return voice.at(tree.token(token).span());
    }

    @Nullable Mention mentionAt(int token) {
        return byToken[token];
    }

    /** The participants that the noun phrase around the token stands for; empty when it stands for none. */
    List<Participant> participants(int token) {
        Mention mention = byToken[token];
        if (mention != null && mention.kind() != Mention.Kind.ADJECTIVE) {
            if (!mention.participants().isEmpty()) {
                return mention.participants();
            }
            return SPEAKING.contains(tree.word(token)) ? voice(token) : List.of();
        }
        if (mention != null && mention.head() == token && tree.token(token).isNoun()) {
            return mention.participants();
        }
        if (SPEAKING.contains(tree.word(token))) {
            return voice(token);
        }
        List<Participant> apposed = apposed(token);
        if (!apposed.isEmpty()) {
            return apposed;
        }
        return tree.token(token).isNoun() || tree.token(token).tag().equals("JJ") ? owners(token) : List.of();
    }

    /** The participants at the token, or the state in which the place that it names lies. */
    List<Participant> participantsOrPlace(int token) {
        List<Participant> participants = participants(token);
        Mention mention = byToken[token];
        return participants.isEmpty() && mention != null && mention.place() != null
                ? List.of(Participant.of(mention.place()))
                : participants;
    }

    /** The mentions coordinated with the one at the token by nothing but commas and "and", in text order. */
    List<Mention> coordinated(Mention mention) {
        int at = mentions.indexOf(mention);
        int first = at;
        while (first > 0 && isLinked(mentions.get(first - 1), mentions.get(first))) {
            first--;
        }
        int last = at;
        while (last + 1 < mentions.size() && isLinked(mentions.get(last), mentions.get(last + 1))) {
            last++;
        }
        return mentions.subList(first, last + 1);
    }

    private boolean isLinked(Mention left, Mention right) {
        boolean and = false;
        for (int i = left.last() + 1; i < right.first(); i++) {
            String word = tree.word(i);
            and |= word.equals("and") || word.equals("&");
            if (!word.equals("and") && !word.equals("&") && !word.equals(",") && !word.equals("the")) {
                return false;
            }
        }
        boolean owner = and
                && right.kind() == Mention.Kind.ADJECTIVE
                && left.kind() == Mention.Kind.STATE
                && right.last() + 1 < tree.sentence().size()
                && tree.token(right.last() + 1).tag().equals("POS");
        if (owner) {
            return true;
        }
        boolean list = and || left.kind() == right.kind();
        return list
                && !tree.token(right.first()).tag().equals("PRP")
                && right.first() - left.last() > 1
                && left.kind() != Mention.Kind.ADJECTIVE
                && right.kind() != Mention.Kind.ADJECTIVE
                && left.kind() != Mention.Kind.PLACE
                && right.kind() != Mention.Kind.PLACE;
    }

    /** The participants that an apposition names: "the North's allies, China and Russia". */
    private List<Participant> apposed(int noun) {
        Set<Participant> found = new LinkedHashSet<>();
        for (int i : tree.expand(tree.sentence().children(noun, "appos"))) {
            Mention mention = byToken[i];
            if (mention != null && mention.kind() != Mention.Kind.ADJECTIVE) {
                found.addAll(mention.participants());
            }
        }
        return List.copyOf(found);
    }

    /** The states or bodies to which the thing named by a noun belongs: "Iran's programme", "the Russian fleet". */
    List<Participant> owners(int noun) {
        Set<Participant> owners = new LinkedHashSet<>();
        for (int child : tree.sentence().children(noun)) {
            String relation = tree.token(child).relation();
            if (relation.equals("nmod:poss") || relation.equals("amod") || relation.startsWith("compound")) {
                tree.expand(List.of(child)).forEach(i -> owners.addAll(named(i)));
                owners.addAll(listed(child));
                if (owners.isEmpty() && relation.equals("nmod:poss") && byToken[child] == null) {
                    owners.addAll(modifiers(child));
                }
            }
        }
        for (String preposition : List.of("of", "by", "between", "from", "in")) {
            if (owners.isEmpty()) {
                tree.prepositional(noun, preposition).forEach(i -> {
                    owners.addAll(participants(i));
                    owners.addAll(listed(i));
                });
            }
        }
        if (owners.isEmpty()) {
            for (int child : tree.sentence().children(noun, "acl")) {
                tree.agents(child).forEach(i -> {
                    owners.addAll(participants(i));
                    owners.addAll(listed(i));
                });
            }
        }
        return List.copyOf(owners);
    }

    /** The participants of the list in which the token stands, where the tree may have cut it. */
    private List<Participant> listed(int token) {
        Mention mention = byToken[token];
        return mention == null || mention.kind() == Mention.Kind.ADJECTIVE || mention.kind() == Mention.Kind.PLACE
                ? List.of()
                : coordinated(mention).stream()
                        .flatMap(m -> m.participants().stream())
                        .toList();
    }

    /** Participants of the adjectives and names that stand before a noun: "Korean", "U.S.-Japan". */
    List<Participant> modifiers(int noun) {
        Set<Participant> found = new LinkedHashSet<>();
        for (int child : tree.sentence().children(noun)) {
            String relation = tree.token(child).relation();
            if (child < noun && (relation.equals("amod") || relation.startsWith("compound"))) {
                tree.expand(List.of(child)).forEach(i -> found.addAll(named(i)));
            }
        }
        return found.isEmpty() ? standingBefore(noun) : List.copyOf(found);
    }

    /** The mentions right before a noun, with nothing but nouns, adjectives and possessive marks between. */
    private List<Participant> standingBefore(int noun) {
        Set<Participant> found = new LinkedHashSet<>();
        for (int i = noun - 1; i >= 0; i--) {
            Token token = tree.token(i);
            Mention mention = byToken[i];
            if (mention != null) {
                found.addAll(mention.participants());
                i = mention.first();
            } else if (!token.isNoun()
                    && !token.tag().startsWith("JJ")
                    && !token.tag().equals("POS")
                    && !token.tag().equals("CD")
                    && !token.tag().equals("VBN")
                    && !token.text().equals(")")) {
                break;
            }
        }
        return List.copyOf(found);
    }

    /** The text of the noun phrase around a noun: the noun and what stands before it, without articles. */
    String nounPhrase(int noun) {
        int first = noun;
        for (int child : tree.sentence().children(noun)) {
            Token token = tree.token(child);
            if (child < first
                    && (token.relation().equals("amod")
                            || token.relation().startsWith("compound")
                            || token.relation().equals("nummod")
                            || token.relation().equals("flat"))) {
                first = Math.min(first, leftmost(child));
            }
        }
        return tree.sentence().span(first, noun).of(text);
    }

    private int leftmost(int token) {
        return tree.subtree(token).stream().mapToInt(Integer::intValue).min().orElse(token);
    }

    private List<Participant> named(int token) {
        Mention mention = byToken[token];
        if (mention == null) {
            return List.of();
        }
        if (!mention.participants().isEmpty()) {
            return mention.participants();
        }
        return mention.place() == null ? List.of() : List.of(Participant.of(mention.place()));
    }
}
