package org.entente.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.entente.document.Document;
import org.entente.language.Token;
import org.entente.time.Timex;
import org.jspecify.annotations.Nullable;

/** Lets the frames of the lexicon look at every word of a sentence and proposes the events they see. */
final class CandidateFinder {
    private static final Set<String> TAKING_UP = Set.of("the", "this", "these", "those");
    private static final Set<String> ASKING = Set.of("which", "what", "who", "whom");
    private static final Set<String> ADDING = Set.of("amod", "compound", "nummod", "nmod", "acl", "acl:relcl");

    private static final RolePath NEXT = RolePath.parse("right");
    private static final RolePath CHIEF = RolePath.parse("chief");
    private static final RolePath SPEAKER = RolePath.parse("speaker");
    private static final RolePath HOLDERS = RolePath.parse("subject | light | poss | above");

    private final FrameLexicon lexicon;
    private final Topics topics;
    private final Document document;
    private final StoryParties story;
    private final AssumedStatements assumed = new AssumedStatements();
    private final Surroundings surroundings;

    CandidateFinder(FrameLexicon lexicon, Topics topics, Document document, StoryParties story) {
        this.story = story;
        this.surroundings = new Surroundings(story.prominent());
        this.lexicon = lexicon;
        this.topics = topics;
        this.document = document;
    }

    List<Candidate> find(Scene scene) {
        List<Candidate> found = new ArrayList<>();
        story.read(scene);
        Set<Integer> triggers = triggers(scene);
        Itinerary itinerary = new Itinerary(scene);
        Separation separation = new Separation(scene);
        for (int trigger : triggers) {
            Set<String> seen = new HashSet<>();
            for (Frame frame : frames(scene, trigger)) {
                candidate(scene, trigger, frame, triggers)
                        .filter(c -> seen.add(key(c)))
                        .ifPresent(c -> {
                            itinerary.split(c).stream()
                                    .flatMap(one -> separation.split(one, holders(scene, trigger)).stream())
                                    .forEach(one -> found.addAll(documents(scene, one)));
                            if (c.kind() == Kind.STATEMENT && story.hasAssumed()) {
                                assumed.note(c);
                            }
                            story.follow(c);
                            surroundings.follow(c);
                        });
            }
        }
        surroundings.pass(scene);
        return assumed.settle(found);
    }

    /** The states of those who hold what the trigger tells. */
    private Set<String> holders(Scene scene, int trigger) {
        RoleFiller filler = new RoleFiller(scene, lexicon.list("light"));
        return Participant.codes(filler.fill(HOLDERS, trigger, Set.of()));
    }

    /** One event of a kind for each trigger; goods given both ways are two. */
    private static String key(Candidate c) {
        String giver = c.kind() == Kind.TRANSFER ? c.actorCodes().toString() : "";
        return c.kind() + "|" + c.stage() + "|" + c.frame().stance() + "|" + giver;
    }

    /** One agreement for every document of a list that is signed. */
    private List<Candidate> documents(Scene scene, Candidate candidate) {
        if (candidate.stage() != Stage.SIGNED) {
            return List.of(candidate);
        }
        SignedDocuments documents = new SignedDocuments(scene, lexicon.list("instrument"), document.text());
        List<String> names = documents.names(candidate.trigger());
        return names.size() < 2
                ? List.of(candidate)
                : names.stream()
                        .map(n -> Candidates.about(candidate, n, topics.agreementType(n)))
                        .toList();
    }

    private RoleFiller filler(Scene scene) {
        return new RoleFiller(scene, lexicon.list("light"), lexicon.list("reporting"));
    }

    private Set<Integer> triggers(Scene scene) {
        Set<Integer> triggers = new LinkedHashSet<>();
        RoleFiller filler = filler(scene);
        ConditionChecker checker = new ConditionChecker(scene, filler);
        for (int i = 0; i < scene.sentence().size(); i++) {
            int token = i;
            boolean opens = frames(scene.tree().token(i)).stream().anyMatch(f -> checker.hold(f, token));
            if (opens && !isPartOfName(scene, i)) {
                triggers.add(i);
            }
        }
        if (Captions.trigger(scene) >= 0) {
            triggers.add(Captions.trigger(scene));
        }
        return triggers;
    }

    /** The "Conference" of the Organisation of the Islamic Conference is no event. */
    private static boolean isPartOfName(Scene scene, int token) {
        Mention mention = scene.mentionAt(token);
        return mention != null && mention.kind() == Mention.Kind.IGO && mention.first() < token;
    }

    private List<Frame> frames(Scene scene, int trigger) {
        return trigger == Captions.trigger(scene)
                ? lexicon.forNoun(Captions.NOUN)
                : frames(scene.tree().token(trigger));
    }

    private List<Frame> frames(Token token) {
        String tag = token.tag();
        if (tag.equals("JJ")) {
            return lexicon.forAdjective(token.text().toLowerCase(Locale.ROOT));
        }
        if (token.isVerb() || tag.equals("MD")) {
            return lexicon.forVerb(token.lemma());
        }
        return token.isNoun() ? lexicon.forNoun(token.lemma().toLowerCase(Locale.ROOT)) : List.of();
    }

    private Optional<Candidate> candidate(Scene scene, int trigger, Frame frame, Set<Integer> triggers) {
        RoleFiller filler = filler(scene);
        if (isAskedFor(scene, trigger) || !new ConditionChecker(scene, filler).hold(frame, trigger)) {
            return Optional.empty();
        }
        boolean symmetric = frame.kind().isSymmetric();
        List<Participant> actors =
                Parties.tidy(symmetric ? filler.parties(frame.actor(), trigger) : actors(frame, filler, trigger));
        actors = symmetric ? Parties.withoutJointBodies(actors) : actors;
        Set<String> own = Participant.codes(actors).size() == 1 ? Participant.codes(actors) : Set.of();
        List<Participant> recipients = Parties.tidy(filler.fill(frame.recipient(), trigger, own));
        if (frame.kind() == Kind.VISIT) {
            List<Participant> hosts = recipients.isEmpty() && frame.story() ? hosts(scene, filler, trigger) : List.of();
            if (!hosts.isEmpty() && Participant.codes(hosts).equals(own)) {
                actors = List.of();
                recipients = hosts;
            }
            actors = guests(actors, recipients);
        }
        if (frame.kind() == Kind.FORCE) {
            List<Participant> forces = Parties.forces(actors);
            actors = forces.isEmpty() && !"TEST".equals(frame.type()) ? actors : forces;
            actors = "DEPLOY".equals(frame.type()) ? guests(actors, recipients) : actors;
        }
        if (frame.kind() == Kind.MEETING && Participant.codes(actors).size() == 1) {
            actors = Stream.concat(actors.stream(), filler.company(trigger).stream())
                    .toList();
        }
        actors = story.actors(frame, actors, recipients);
        if (frame.kind() == Kind.STATEMENT) {
            Told told = new Told(scene, filler, trigger);
            boolean further = Participant.codes(actors).isEmpty()
                    && frame.stance() == Stance.REQUEST
                    && scene.tree().token(trigger).relation().equals("conj");
            actors = further ? filler.fill(CHIEF, trigger, Set.of()) : actors;
            actors = story.speakers(frame, actors, told);
            recipients = story.addressees(frame, actors, recipients, told);
            actors = Parties.speakingTo(frame, actors, recipients);
            List<Participant> everybody =
                    frame.stance() == Stance.REQUEST ? filler.everybody(trigger) : List.<Participant>of();
            recipients = everybody.isEmpty() ? recipients : everybody;
            boolean self = frame.stance() == Stance.ACCUSE
                    && !told.isMutual()
                    && Participant.codes(actors).equals(Participant.codes(recipients));
            actors = self ? filler.fill(SPEAKER, trigger, Participant.codes(recipients)) : actors;
        }
        recipients = story.recipients(frame, actors, recipients);
        if (frame.kind() == Kind.SANCTION && "IMPOSE".equals(frame.type()) && recipients.isEmpty()) {
            recipients = Parties.tidy(filler.fill(NEXT, trigger, Participant.codes(actors)));
        }
        String name = topicName(scene, trigger, frame);
        String type = frame.type() != null
                ? frame.type()
                : frame.kind() == Kind.AGREEMENT ? agreementType(scene, trigger, frame, name) : null;
        boolean aggression = frame.kind() == Kind.FORCE
                && "ATTACK".equals(frame.type())
                && recipients.isEmpty()
                && scene.tree().token(trigger).isNoun();
        recipients = aggression ? new Beneficiaries(scene).defended(Participant.codes(actors)) : recipients;
        boolean leaving =
                frame.stage() == Stage.TERMINATED && !Participant.codes(actors).isEmpty();
        if (!leaving && !Parties.suffice(frame.kind(), type, actors, recipients)) {
            Surroundings.Sides sides =
                    surroundings.complete(scene, trigger, frame, new Surroundings.Sides(actors, recipients));
            actors = sides.actors();
            recipients = sides.recipients();
        }
        if (!leaving
                && !Parties.suffice(frame.kind(), type, actors, recipients)
                && !isConduct(frame, actors, recipients)) {
            return Optional.empty();
        }
        return Optional.of(complete(scene, trigger, frame, filler, triggers, actors, recipients, name, type))
                .filter(c -> !isUnsaid(c));
    }

    /** "Which documents are to be signed?": the question presumes nothing. */
    private static boolean isAskedFor(Scene scene, int trigger) {
        Tree tree = scene.tree();
        return tree.word(scene.sentence().size() - 1).equals("?")
                && Stream.of(List.of(trigger), tree.subjects(trigger), tree.objects(trigger))
                        .flatMap(List::stream)
                        .anyMatch(t -> ASKING.contains(tree.word(t))
                                || scene.sentence().children(t, "det").stream()
                                        .anyMatch(d -> ASKING.contains(tree.word(d))));
    }

    private static List<Participant> actors(Frame frame, RoleFiller filler, int trigger) {
        return frame.kind() == Kind.STATEMENT
                ? filler.speakers(frame.actor(), trigger)
                : filler.fill(frame.actor(), trigger, Set.of());
    }

    /** Whom the words behind the noun name as hosts: "a visit to Chad". */
    private static List<Participant> hosts(Scene scene, RoleFiller filler, int trigger) {
        return Parties.tidy(filler.tokens("to", trigger).stream()
                .flatMap(t -> scene.participants(t).stream())
                .toList());
    }

    /** The visitors, or those who send troops, without the hosts, where others remain. */
    private static List<Participant> guests(List<Participant> actors, List<Participant> recipients) {
        List<Participant> guests = Parties.without(actors, Participant.codes(recipients));
        return Participant.codes(guests).isEmpty() ? actors : guests;
    }

    /** Dangerous conduct needs no target: "its provocative actions at sea". */
    private static boolean isConduct(Frame frame, List<Participant> actors, List<Participant> recipients) {
        return frame.name().endsWith("force.conduct")
                && recipients.isEmpty()
                && Participant.codes(actors).size() == 1;
    }

    /** A statement that was not made is no act. */
    private static boolean isUnsaid(Candidate candidate) {
        return candidate.kind() == Kind.STATEMENT && candidate.status() == Status.NEGATED;
    }

    private Candidate complete(
            Scene scene,
            int trigger,
            Frame frame,
            RoleFiller filler,
            Set<Integer> triggers,
            List<Participant> actors,
            List<Participant> recipients,
            @Nullable String name,
            @Nullable String type) {
        int carrier = scene.tree().token(trigger).isVerb() ? -1 : filler.lightVerb(trigger);
        Optional<Timex> time = new DateFinder(scene).find(frame.kind(), trigger, carrier, triggers);
        StatusReader reader = new StatusReader(scene.tree(), lexicon);
        Status told =
                frame.kind() == Kind.STATEMENT ? reader.readStatement(trigger) : reader.read(frame.kind(), trigger);
        Status status = frame.status() != null ? frame.status() : told;
        List<Participant> parties = new ArrayList<>(actors);
        parties.addAll(recipients);
        String words = scene.sentence().span().of(document.text());
        return new Candidate(
                List.of(scene.index()),
                trigger,
                frame,
                frame.stage(),
                type,
                status,
                frame.domain() != null
                        ? frame.domain()
                        : topics.domains().of(frame.kind(), frame.stance(), type, parties, words, name),
                actors,
                recipients,
                time.map(Timex::value).orElse(null),
                time.map(t -> t.span().of(document.text()).toLowerCase(Locale.ROOT))
                        .orElse(null),
                new PlaceFinder(document.text(), scene).find(trigger, carrier, frame.kind() == Kind.VISIT),
                name,
                null,
                !scene.tree().token(trigger).isVerb(),
                new Habits(scene.tree()).isHabitual(trigger),
                frame.detail() || isTaken(scene, trigger));
    }

    /** Whether a noun takes up what was told before: "the talks", "this meeting", "this year's meeting". */
    private static boolean isTaken(Scene scene, int trigger) {
        return scene.tree().token(trigger).isNoun()
                && Stream.concat(
                                scene.tree().sentence().children(trigger, "det").stream(),
                                scene.tree().sentence().children(trigger, "nmod:poss").stream()
                                        .flatMap(p -> scene.tree().sentence().children(p, "det").stream()))
                        .anyMatch(d -> TAKING_UP.contains(scene.tree().word(d)))
                && scene.tree().sentence().children(trigger).stream()
                        .noneMatch(c -> ADDING.contains(scene.tree().token(c).relation()));
    }

    private @Nullable String topicName(Scene scene, int trigger, Frame frame) {
        if (frame.name().endsWith("supply-in-exchange")) {
            return returned(scene);
        }
        if (scene.tree().token(trigger).isNoun()) {
            return topics.name(scene, trigger, document.text());
        }
        int instrument = frame.kind() == Kind.AGREEMENT ? attached(scene, trigger) : -1;
        if (instrument >= 0) {
            return topics.name(scene, instrument, document.text());
        }
        for (int object : scene.tree().objects(trigger)) {
            if (scene.tree().token(object).isNoun()) {
                return topics.name(scene, object, document.text());
            }
        }
        return null;
    }

    /** The instrument behind a preposition: "agreed to a truce", "sealed it with a pact"; −1 where there is none. */
    private int attached(Scene scene, int trigger) {
        return Stream.of("with", "to", "on", "by", "into")
                .flatMap(p -> scene.tree().prepositional(trigger, p).stream())
                .filter(i -> lexicon.list("instrument")
                        .contains(scene.tree().token(i).lemma()))
                .findFirst()
                .orElse(-1);
    }

    /** The goods given back: "supplied arms in exchange for fuel". */
    private @Nullable String returned(Scene scene) {
        for (int i = 0; i < scene.sentence().size(); i++) {
            String word = scene.tree().word(i);
            if (word.equals("exchange") || word.equals("return")) {
                List<Integer> goods = scene.tree().prepositional(i, "for");
                return goods.isEmpty() ? null : topics.name(scene, goods.get(0), document.text());
            }
        }
        return null;
    }

    private String agreementType(Scene scene, int trigger, Frame frame, @Nullable String name) {
        String type = topics.agreementType(agreementWords(scene, trigger, name));
        if (!type.equals(Topics.OTHER)) {
            return type;
        }
        String whole = new InstrumentWords(scene, lexicon.list("instrument"), document.text()).of(trigger);
        String closer = whole == null ? type : topics.agreementType(whole);
        boolean treaty = closer.equals(Topics.OTHER) && frame.stage() == Stage.RATIFIED;
        return treaty ? Topics.TREATY : closer;
    }

    private String agreementWords(Scene scene, int trigger, @Nullable String name) {
        return name == null ? scene.tree().word(trigger) : name;
    }
}
