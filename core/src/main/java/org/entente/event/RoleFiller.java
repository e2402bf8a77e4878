package org.entente.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.entente.language.Token;

/** Follows the role paths of a frame from its trigger to participants. */
final class RoleFiller {
    private static final Set<String> DELEGATIONS = Set.of(
            "delegation",
            "delegations",
            "mission",
            "team",
            "group",
            "officials",
            "ministers",
            "experts",
            "representatives",
            "lawmakers",
            "parliamentarians",
            "businessmen",
            "diplomats",
            "negotiators",
            "envoys",
            "leaders");

    private static final Set<String> JUDGING = Set.of(
            "condemn",
            "criticize",
            "criticise",
            "blame",
            "denounce",
            "rebuke",
            "punish",
            "sanction",
            "thank",
            "praise",
            "commend",
            "applaud",
            "congratulate",
            "slam",
            "chide",
            "censure");

    private static final Set<String> ISSUING =
            Set.of("adopt", "pass", "issue", "approve", "release", "publish", "endorse");

    private static final Set<String> EMPHATIC = Set.of("himself", "herself", "itself", "themselves");

    private static final Set<String> EVERYBODY = Set.of("party", "side", "country", "nation", "state", "actor");

    private static final Set<String> CLUBS = Set.of(
            "alliance",
            "bloc",
            "club",
            "commonwealth",
            "community",
            "court",
            "league",
            "organisation",
            "organization",
            "union");

    private static final Set<String> OWN = Set.of("his", "her");

    private static final Set<String> COMPANY = Set.of(
            "leader",
            "minister",
            "official",
            "representative",
            "ally",
            "partner",
            "family",
            "member",
            "president",
            "diplomat",
            "lawmaker",
            "businessman",
            "executive",
            "student",
            "delegate",
            "expert",
            "veteran",
            "journalist",
            "people",
            "group",
            "state",
            "country",
            "nation",
            "government",
            "stakeholder",
            "colleague");

    private final Scene scene;
    private final Tree tree;
    private final Set<String> light;
    private final Said said;
    private final Nearby nearby;

    /** Looks from triggers of the scene; {@code light} are the verbs that carry an event noun: "held talks". */
    RoleFiller(Scene scene, Set<String> light) {
        this(scene, light, Set.of());
    }

    /** Also knows the verbs that report what somebody says. */
    RoleFiller(Scene scene, Set<String> light, Set<String> reporting) {
        this.scene = scene;
        this.light = light;
        this.said = new Said(scene, reporting);
        this.tree = scene.tree();
        this.nearby = new Nearby(scene);
    }

    /** The parties of a symmetric event: alternatives are added until there are two, not all of them behind "with". */
    List<Participant> parties(RolePath path, int trigger) {
        Set<Participant> found = new LinkedHashSet<>();
        boolean own = false;
        for (List<String> union : path.alternatives()) {
            for (String step : union) {
                List<Participant> more = step(step, trigger, Set.of());
                own |= !step.equals("with") && !more.isEmpty();
                found.addAll(more);
            }
            Set<String> codes = Participant.codes(List.copyOf(found));
            if (own && (codes.size() > 1 || codes.stream().anyMatch(Parties::isOrganisation))) {
                break;
            }
        }
        return List.copyOf(found);
    }

    /** Those without names who are asked: "urged all parties to show restraint". */
    List<Participant> everybody(int trigger) {
        if (!tree.token(trigger).isVerb()) {
            return List.of();
        }
        List<Integer> asked = new ArrayList<>(tree.objects(trigger));
        asked.addAll(tree.prepositional(trigger, "on"));
        boolean unnamed = !asked.isEmpty()
                && asked.stream()
                        .allMatch(t -> EVERYBODY.contains(tree.token(t).lemma())
                                && scene.participants(t).isEmpty());
        return unnamed
                ? asked.stream()
                        .map(t -> new Participant(null, scene.nounPhrase(t), null, null, null))
                        .toList()
                : List.of();
    }

    /** The unnamed company in which a meeting is held: "met with Arab leaders", "a call with allies". */
    List<Participant> company(int trigger) {
        List<Integer> tokens = new ArrayList<>(prepositional(trigger, "with"));
        if (tree.token(trigger).isVerb()) {
            tokens.addAll(tree.objects(trigger));
        }
        Set<Participant> found = new LinkedHashSet<>();
        for (int token : tokens) {
            boolean several = tree.token(token).tag().equals("NNS")
                    && COMPANY.contains(tree.token(token).lemma());
            if (several
                    && scene.mentionAt(token) == null
                    && scene.participants(token).isEmpty()) {
                found.add(new Participant(null, scene.nounPhrase(token), null, null, null));
            }
        }
        return List.copyOf(found);
    }

    /** The participants of a role; those of the excluded states or organisations do not count. */
    List<Participant> fill(RolePath path, int trigger, Set<String> excluded) {
        for (List<String> union : path.alternatives()) {
            Set<Participant> found = new LinkedHashSet<>();
            for (String step : union) {
                found.addAll(Parties.without(step(step, trigger, excluded), excluded));
            }
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    /** Who speaks: the first alternative with a state or organisation, else the first with anybody. */
    List<Participant> speakers(RolePath path, int trigger) {
        for (List<String> union : path.alternatives()) {
            List<Participant> found = fill(new RolePath(List.of(union)), trigger, Set.of());
            if (!Participant.codes(found).isEmpty()) {
                return found;
            }
        }
        return fill(path, trigger, Set.of());
    }

    /** The tokens a step leads to, before participants are looked up. */
    List<Integer> tokens(String step, int trigger) {
        boolean verb = tree.token(trigger).isVerb();
        return switch (step) {
            case "subject" ->
                verb || tree.token(trigger).tag().equals("JJ") ? subjects(trigger) : lightSubjects(trigger);
            case "object" -> verb ? objects(trigger) : List.of();
            case "teller" ->
                tokens("subject", trigger).stream().filter(said::canSpeak).toList();
            case "personobject" ->
                objects(trigger).stream().filter(this::isPerson).toList();
            case "iobj" -> tree.indirectObjects(trigger);
            case "poss" -> tree.possessors(trigger);
            case "light" -> lightSubjects(trigger);
            case "maker" -> makers(trigger);
            case "above" -> subjectAbove(trigger);
            case "own" -> owning(trigger);
            case "objectabove" -> objectAbove(trigger);
            case "lightobject" -> lightObjects(trigger);
            case "chief" -> chief();
            case "clause" -> clause(trigger);
            case "clausesubject" ->
                clause(trigger).stream().flatMap(c -> tree.subjects(c).stream()).toList();
            case "speaker" -> speaker(trigger);
            case "said" -> said.content(trigger);
            case "saidsubject" -> said.subjects(trigger);
            case "saidobliged" -> said.obliged(trigger);
            case "saidown" -> said.ownSubjects(trigger);
            case "self" -> List.of(trigger);
            case "predicate" -> predicateSubjects(trigger);
            default -> prepositional(trigger, step);
        };
    }

    private List<Participant> step(String step, int trigger, Set<String> excluded) {
        if (step.equals("right")) {
            return right(trigger, excluded);
        }
        if (step.equals("voice")) {
            return scene.voice(trigger);
        }
        if (step.equals("ownsubject")) {
            return ownSubjects(trigger);
        }
        if (step.equals("helped")) {
            return new Beneficiaries(scene).of(trigger, excluded);
        }
        if (step.equals("farther")) {
            return excluded.size() == 1 ? right(trigger, excluded) : List.of();
        }
        if (step.equals("left")) {
            return left(trigger, excluded);
        }
        if (step.equals("at")) {
            return places(trigger);
        }
        if (step.equals("adj")) {
            return scene.modifiers(trigger);
        }
        if (step.equals("said")) {
            return firstSaid(trigger, excluded);
        }
        if (step.equals("anywhere")) {
            return anywhere();
        }
        if (step.equals("clause")) {
            return inClause(trigger);
        }
        if (step.equals("personsubject")) {
            List<Participant> travellers = persons(tree.subjects(trigger));
            return travellers.isEmpty() ? persons(nearby.before(trigger)) : travellers;
        }
        if (step.equals("named")) {
            return named(trigger);
        }
        if (step.equals("seat")) {
            return seats(trigger);
        }
        if (step.equals("poss")) {
            List<Participant> judged = judged(trigger);
            List<Participant> meant = judged.isEmpty() ? cataphor(trigger) : judged;
            if (!meant.isEmpty()) {
                return meant;
            }
        }
        Set<Participant> found = new LinkedHashSet<>();
        for (int token : tokens(step, trigger)) {
            found.addAll(scene.participants(token));
            found.addAll(coordinated(token));
        }
        if (found.isEmpty() && step.equals("teller")) {
            return authors(trigger);
        }
        if (found.isEmpty() && step.equals("poss")) {
            return owner(trigger);
        }
        return List.copyOf(found);
    }

    /** Whose deed a noun is that somebody is blamed or thanked for: "condemned Chad for its attack". */
    private List<Participant> judged(int noun) {
        int verb = tree.token(noun).head();
        boolean owned =
                tree.possessors(noun).stream().anyMatch(p -> tree.token(p).tag().equals("PRP$"));
        if (!owned || verb < 0 || !JUDGING.contains(tree.token(verb).lemma())) {
            return List.of();
        }
        return tree.sentence().children(noun, "case").stream()
                        .noneMatch(c -> tree.word(c).equals("for"))
                ? List.of()
                : tree.objects(verb).stream()
                        .flatMap(o -> scene.participants(o).stream())
                        .toList();
    }

    /** "In their joint statement, Chad and Togo vowed": they are the subjects that follow. */
    private List<Participant> cataphor(int noun) {
        int verb = tree.token(noun).head();
        boolean their =
                tree.possessors(noun).stream().anyMatch(p -> tree.word(p).equals("their"));
        if (!their || verb < noun || !tree.token(verb).isVerb()) {
            return List.of();
        }
        return tree.subjects(verb).stream()
                .filter(s -> s > noun && s < verb)
                .flatMap(s -> Stream.concat(scene.participants(s).stream(), coordinated(s).stream()))
                .toList();
    }

    /** The subjects that the one whose words these are belongs to: "Korea will work with you", says Korea. */
    private List<Participant> ownSubjects(int trigger) {
        Set<Participant> found = new LinkedHashSet<>();
        for (int token : tokens("subject", trigger)) {
            found.addAll(scene.participants(token));
            found.addAll(coordinated(token));
        }
        Set<String> codes = Participant.codes(List.copyOf(found));
        return Participant.codes(scene.voice(trigger)).stream().anyMatch(codes::contains)
                ? List.copyOf(found)
                : List.of();
    }

    /** Who adopts or issues the document that speaks: "the Council adopted a resolution demanding". */
    private List<Participant> authors(int trigger) {
        return tokens("subject", trigger).stream()
                .filter(said::isDocument)
                .flatMap(document -> issuing(document).stream()
                        .flatMap(v -> tree.subjects(v).stream())
                        .filter(s -> !s.equals(document)))
                .flatMap(s -> Stream.concat(scene.participants(s).stream(), coordinated(s).stream()))
                .distinct()
                .toList();
    }

    /** The verbs that bring a document into the world, above it or, where the tree is wrong, below. */
    private List<Integer> issuing(int document) {
        List<Integer> verbs = new ArrayList<>(tree.sentence().children(document, "amod", "acl", "acl:relcl"));
        verbs.add(tree.governingVerb(document));
        return verbs.stream()
                .filter(v -> v >= 0 && ISSUING.contains(tree.token(v).lemma()))
                .toList();
    }

    /** Whom an unresolved "its" before a noun stands for: the state or organisation named last. */
    private List<Participant> owner(int noun) {
        for (int possessor : tree.possessors(noun)) {
            if (tree.word(possessor).equals("its")) {
                for (int i = possessor - 1; i >= 0; i--) {
                    Mention mention = scene.mentionAt(i);
                    if (mention != null
                            && (mention.kind() == Mention.Kind.STATE || mention.kind() == Mention.Kind.IGO)) {
                        return mention.participants();
                    }
                }
            }
        }
        return List.of();
    }

    /** Participants that a list joins to the mention at the token, where the tree may have cut the list. */
    private List<Participant> coordinated(int token) {
        Mention mention = scene.mentionAt(token);
        if (mention == null || mention.kind() == Mention.Kind.ADJECTIVE) {
            return List.of();
        }
        return scene.coordinated(mention).stream()
                .flatMap(m -> m.participants().stream())
                .toList();
    }

    /** The nearest participants to the right that are not excluded. */
    private List<Participant> right(int trigger, Set<String> excluded) {
        for (Mention mention : scene.mentions()) {
            if (mention.first() > trigger && !isSource(mention) && !isNextSubject(mention, trigger)) {
                List<Participant> others = Parties.without(listed(mention, trigger), excluded);
                if (!others.isEmpty() && others.stream().anyMatch(p -> p.code() != null)) {
                    return others;
                }
            }
        }
        return List.of();
    }

    /** The participants of a mention and of those that are listed with it behind the trigger. */
    private List<Participant> listed(Mention mention, int trigger) {
        if (mention.kind() == Mention.Kind.ADJECTIVE) {
            return mention.participants();
        }
        Set<Participant> all = new LinkedHashSet<>(mention.participants());
        scene.coordinated(mention).stream()
                .filter(m -> (m.first() > trigger) == (mention.first() > trigger))
                .forEach(m -> all.addAll(m.participants()));
        return List.copyOf(all);
    }

    /** Whether somebody acts in a clause of his own behind an "and": "Chad imposed sanctions and Togo protested". */
    private boolean isNextSubject(Mention mention, int trigger) {
        int verb = tree.token(mention.head()).head();
        return verb > mention.head()
                && tree.token(mention.head()).relation().equals("nsubj")
                && tree.token(verb).relation().equals("conj")
                && tree.token(verb).isVerb()
                && !tree.sentence().children(verb, "cc").isEmpty()
                && verb != trigger;
    }

    /** Whether a body is only named as the source of a rule: "in breach of UN resolutions". */
    private boolean isSource(Mention mention) {
        int next = mention.last() + 1;
        if (next + 2 < tree.sentence().size() && tree.token(next).text().equals("(")) {
            next += 3;
        }
        if (next < tree.sentence().size() && tree.token(next).text().equals(")")) {
            next++;
        }
        return next < tree.sentence().size() && tree.token(next).lemma().equalsIgnoreCase("resolution");
    }

    /** The subjects of the verb of saying to whose words the trigger belongs: "We condemn the test, he said". */
    private List<Integer> speaker(int trigger) {
        return said.verbOver(trigger).map(this::subjects).orElse(List.of());
    }

    /** The first participants in the words said that are not excluded. */
    private List<Participant> firstSaid(int trigger, Set<String> excluded) {
        for (int token : said.content(trigger)) {
            Mention mention = scene.mentionAt(token);
            if (mention != null && mention.head() == token && !isSource(mention)) {
                List<Participant> others = Parties.without(listed(mention, trigger), excluded);
                if (others.stream().anyMatch(p -> p.code() != null)) {
                    return others;
                }
            }
        }
        return List.of();
    }

    /** The nearest participants to the left that are not excluded. */
    private List<Participant> left(int trigger, Set<String> excluded) {
        for (int i = scene.mentions().size() - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            if (mention.last() < trigger) {
                List<Participant> others = Parties.without(mention.participants(), excluded);
                if (others.stream().anyMatch(p -> p.code() != null)) {
                    return others;
                }
            }
        }
        return List.of();
    }

    /** The states of the places where a trigger is located or directed to. */
    private List<Participant> places(int trigger) {
        Set<Participant> found = new LinkedHashSet<>();
        for (String preposition : List.of("to", "in", "on", "at", "against", "near", "into", "for")) {
            for (int token : prepositional(trigger, preposition)) {
                found.addAll(scene.participantsOrPlace(token));
            }
        }
        for (int token : tree.token(trigger).isVerb() ? objects(trigger) : List.<Integer>of()) {
            found.addAll(scene.participantsOrPlace(token));
        }
        return List.copyOf(found);
    }

    private List<Integer> subjects(int verb) {
        List<Integer> subjects = tree.subjects(verb).stream()
                .filter(s -> scene.mentionAt(s) != null || !nearby.isTime(s))
                .filter(s -> !EMPHATIC.contains(tree.word(s)))
                .toList();
        return subjects.isEmpty() && isFinite(verb) && !tree.isPassive(verb) ? mentionBefore(verb) : subjects;
    }

    private List<Integer> objects(int verb) {
        List<Integer> objects = tree.objects(verb);
        return objects.isEmpty() && !tree.isPassive(verb) ? nounAfter(verb) : objects;
    }

    private boolean isFinite(int verb) {
        String tag = tree.token(verb).tag();
        return tag.equals("VBD")
                || tag.equals("VBZ")
                || tag.equals("VBP")
                || !tree.sentence().children(verb, "aux").isEmpty();
    }

    /** The nearest mention to the left that stands under no preposition, where the tree gives no subject. */
    private List<Integer> mentionBefore(int verb) {
        for (int i = scene.mentions().size() - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            if (mention.last() < verb
                    && mention.kind() != Mention.Kind.ADJECTIVE
                    && mention.kind() != Mention.Kind.PLACE
                    && tree.sentence().children(mention.head(), "case").isEmpty()) {
                return tree.expand(List.of(mention.head()));
            }
        }
        return List.of();
    }

    /** The noun right after the verb, where the tree gives no object. */
    private List<Integer> nounAfter(int verb) {
        for (int i = verb + 1; i < tree.sentence().size() && i <= verb + 4; i++) {
            Token token = tree.token(i);
            if (token.tag().equals("IN")
                    || token.tag().equals("TO")
                    || token.isVerb()
                    || nearby.isTime(i)
                    || token.tag().equals(",")) {
                return List.of();
            }
            boolean last = i + 1 == tree.sentence().size() || !tree.token(i + 1).isNoun();
            if (token.isNoun() && last) {
                return tree.expand(List.of(i));
            }
        }
        return List.of();
    }

    /** The "we" or "I" that the whole sentence is told of: "We urge all to condemn this and call on Chad to stop". */
    private List<Integer> chief() {
        for (int i = 0; i < tree.sentence().size(); i++) {
            if (tree.token(i).relation().equals("root") && tree.token(i).isVerb()) {
                return tree.subjects(i).stream()
                        .filter(s -> tree.word(s).equals("we") || tree.word(s).equals("i"))
                        .toList();
            }
        }
        return List.of();
    }

    private boolean isPerson(int token) {
        Mention mention = scene.mentionAt(token);
        return mention != null && (mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.REFERENCE);
    }

    private List<Participant> persons(List<Integer> tokens) {
        Set<Participant> found = new LinkedHashSet<>();
        for (int token : tokens) {
            Mention mention = scene.mentionAt(token);
            if (mention != null) {
                mention.participants().stream()
                        .filter(p -> p.post() != null || mention.kind() == Mention.Kind.PERSON || isTravelling(mention))
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    private boolean isTravelling(Mention mention) {
        return mention.kind() == Mention.Kind.BODY && DELEGATIONS.contains(tree.word(mention.head()));
    }

    private List<Participant> anywhere() {
        Set<Participant> found = new LinkedHashSet<>();
        for (Mention mention : scene.mentions()) {
            found.addAll(mention.participants());
        }
        return List.copyOf(found);
    }

    private List<Participant> inClause(int trigger) {
        Set<Participant> found = new LinkedHashSet<>();
        for (int root : clause(trigger)) {
            for (int token : tree.subtree(root)) {
                Mention mention = scene.mentionAt(token);
                if (mention != null && mention.head() == token && !isSource(mention) && !nearby.isFaced(mention)) {
                    found.addAll(mention.participants());
                }
            }
        }
        return List.copyOf(found);
    }

    private List<Integer> clause(int trigger) {
        List<Integer> roots = new ArrayList<>(tree.sentence().children(trigger, "ccomp", "xcomp", "advcl", "acl"));
        if (roots.isEmpty() && !tree.token(trigger).isVerb()) {
            int verb = tree.governingVerb(trigger);
            if (verb >= 0) {
                roots.addAll(tree.sentence().children(verb, "ccomp", "xcomp"));
            }
        }
        return roots;
    }

    private List<Integer> prepositional(int trigger, String preposition) {
        List<Integer> own = undated(trigger, preposition);
        if (!own.isEmpty()) {
            return own;
        }
        if (tree.token(trigger).isVerb()) {
            for (int object : tree.objects(trigger)) {
                List<Integer> below = undated(object, preposition);
                if (below.isEmpty() && preposition.equals("between")) {
                    below = nearby.following(object, preposition);
                }
                if (!below.isEmpty()) {
                    return below;
                }
            }
            return nearby.right(trigger, preposition);
        }
        int verb = lightVerb(trigger);
        if (verb >= 0 && !preposition.equals("of")) {
            List<Integer> carried = undated(verb, preposition);
            if (!carried.isEmpty()) {
                return carried;
            }
        }
        return nearby.following(trigger, preposition);
    }

    /** The nouns under the preposition that are no times, also below "of": "a memorandum of understanding with Chad". */
    private List<Integer> undated(int head, String preposition) {
        List<Integer> own = untimed(head, preposition);
        return !own.isEmpty() || preposition.equals("of")
                ? own
                : tree.prepositional(head, "of").stream()
                        .filter(i -> scene.mentionAt(i) == null)
                        .flatMap(i -> untimed(i, preposition).stream())
                        .toList();
    }

    private List<Integer> untimed(int head, String preposition) {
        return tree.prepositional(head, preposition).stream()
                .filter(i -> !nearby.isTime(i))
                .toList();
    }

    /** The subject of which the noun is said: "The premier is on a visit". */
    private List<Integer> predicateSubjects(int noun) {
        return tree.sentence().children(noun, "cop").isEmpty()
                ? List.of()
                : tree.expand(tree.sentence().children(noun, "nsubj"));
    }

    /** What the object names without being a state or body that is known: "joined the Artemis Accords". */
    private List<Participant> named(int trigger) {
        return objects(trigger).stream()
                .filter(i -> tree.token(i).tag().startsWith("NNP")
                        || CLUBS.contains(tree.token(i).lemma()))
                .filter(i -> scene.mentionAt(i) == null)
                .map(i -> new Participant(null, scene.nounPhrase(i), null, null, null))
                .toList();
    }

    /** Where the embassies and envoys of a trigger sit: "opened its embassy in Chad", "the ambassador to Chad". */
    private List<Participant> seats(int trigger) {
        Set<Integer> tokens = new LinkedHashSet<>(objects(trigger));
        tokens.addAll(tree.prepositional(trigger, "of"));
        tokens.addAll(tokens("subject", trigger));
        Set<Participant> found = new LinkedHashSet<>();
        for (int token : tokens) {
            Mention mention = scene.mentionAt(token);
            if (mention != null
                    && mention.place() != null
                    && (mention.kind() == Mention.Kind.BODY || mention.kind() == Mention.Kind.PERSON)) {
                found.add(Participant.of(mention.place()));
            }
        }
        return List.copyOf(found);
    }

    /** The subject of the verb under which a noun hangs: "during a visit to Rome, he said". */
    private List<Integer> subjectAbove(int noun) {
        int verb = tree.verbAbove(noun);
        return verb < 0 || hasSubject(noun)
                ? List.of()
                : tree.subjects(verb).stream().filter(s -> s != noun).toList();
    }

    /** Whether a verb has a subject of its own, and no relative word for it. */
    private boolean hasSubject(int trigger) {
        return tree.token(trigger).isVerb()
                && tree.sentence().children(trigger, "nsubj", "nsubj:pass").stream()
                        .anyMatch(s -> !tree.token(s).tag().startsWith("W"));
    }

    /** Whose own act a noun is: "informed the cabinet about his talks with Chad". */
    private List<Integer> owning(int noun) {
        return tree.possessors(noun).stream().anyMatch(p -> OWN.contains(tree.word(p)))
                ? subjectAbove(noun)
                : List.of();
    }

    private List<Integer> objectAbove(int noun) {
        int verb = tree.verbAbove(noun);
        return verb < 0
                ? List.of()
                : tree.objects(verb).stream().filter(s -> s != noun).toList();
    }

    /** Agents of a participle after the noun: "sanctions adopted by the Council", "missiles fired by rebels". */
    private List<Integer> makers(int noun) {
        return tree.sentence().children(noun, "acl", "acl:relcl").stream()
                .flatMap(a -> tree.agents(a).stream())
                .toList();
    }

    private List<Integer> lightSubjects(int noun) {
        int verb = lightVerb(noun);
        if (verb < 0) {
            return List.of();
        }
        return tree.subjects(verb).stream().filter(s -> s != noun).toList();
    }

    private List<Integer> lightObjects(int noun) {
        int verb = lightVerb(noun);
        return verb < 0
                ? List.of()
                : tree.objects(verb).stream().filter(o -> o != noun).toList();
    }

    /** The verb that carries the noun as its object, passive subject or complement, or −1. */
    int lightVerb(int noun) {
        Token token = tree.token(noun);
        int verb = tree.governingVerb(noun);
        if (token.relation().equals("nsubj")) {
            return -1;
        }
        return verb >= 0 && light.contains(tree.token(verb).lemma()) ? verb : verbBefore(noun);
    }

    /** The carrying verb right before the noun's own modifiers, where the tree has lost it. */
    private int verbBefore(int noun) {
        for (int i = noun - 1; i >= 0 && i >= noun - 4; i--) {
            Token token = tree.token(i);
            if (token.isVerb()) {
                return light.contains(token.lemma()) ? i : -1;
            }
            if (token.tag().equals("IN")
                    || token.tag().equals(",")
                    || token.tag().equals("CC")) {
                return -1;
            }
        }
        return -1;
    }
}
