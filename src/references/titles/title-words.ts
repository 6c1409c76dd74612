/** Words of titles and venues that are hardly ever anybody's name: a capitalised pair with one of them is no author. */
const words = `
about abstract accelerating accurate across action actions active adaptation adaptive additive advanced advances
adversarial affine agent agents aggregation aligned alignment algebra algebraic algorithm algorithmic algorithms
all allocation alternative american analysis analytic analyzing annals annotated appendix application applications
applied approach approaches approximate approximation architecture architectures artificial assessment asymptotic
attention attribution augmentation autoencoder autoencoders autoencoding automated automatic bandit bandits batch bayes
bayesian behavior behaviour benchmark benchmarking benchmarks between beyond bias biases bidirectional big biology
boosting bootstrap bounds brief building calculus can capital case causal causality chain challenge challenges
change classification classifier classifiers clustering code coding cognition cognitive collective communication
comparative comparing comparison complete complex complexity composition compression computation computational compute
computer computers computing concentration concepts conditional conference connectionist constrained constraints
context contextual continuous contrastive control convergence convex convolution convolutional core course crisis
critical cross culture curse cultures data database dataset datasets decision decomposition deep demand dependence
design detection deterministic development diagram differentiable differential diffusion dimension dimensional
dimensionality discovery discrete distance distillation distributed distribution distributional distributions domain
dropout dynamic dynamics early econometric econometrics economic economics economy effect effective effects efficiency
efficient embedding embeddings emergence emergent empirical encoder encoding end-to-end energy ensemble entropy
environment equality equation equations equilibrium error errors essay essays estimating estimation estimator
estimators ethics evaluating evaluation evidence evolution evolutionary expectation experiment experimental experiments
explainable explaining explanation exploration exploring exponential extensions extraction fair fairness fast feature
features federated few-shot field finance financial finding fine-tuning firms fitting flow flows forecasting forest forests
formal foundation foundations framework from function functional functions fundamental fundamentals fuzzy game games
gated gaussian general generalised generalization generalized generating generation generative genetic geometric
geometry global goal-directed gradient grammar graph graphical graphs greedy grounded group growth guide handbook
handwritten health hidden hierarchical high high-dimensional highly history how human hyperparameter identification
image imagenet images imitation implicit improved improving incentives independent induction inequality inference
infinite information innovation institutions integer integrated integration intelligence intelligent interaction
interactions interactive interpretable interpretation introduction introductory invariant inverse investigation
is iterative joint journal kernel kernels knowledge labor labour language languages large large-scale latent law layer
lecture lectures learn learned learners learning lessons limits linear linguistic linguistics local localization logic
logical logistic long long-term loss low-rank machine machines macroeconomic making management manifold mapping market
markets markov masked matching mathematical mathematics matrix mathematik maximization maximum measurement measures measuring mechanism
mechanisms memory meta meta-learning method methods metric metrics mind minimal minimax minimization minimum mining
mixture mixtures mobile model modeling modelling models modern momentum monetary money monte motion multi multi-task
multilingual multimodal multiple multiplicative multivariate natural nature nearest nested network networks neural neurons
new noise noisy non nonlinear nonparametric normalization norms notes novel object objects on-line one-shot online open
operator optimal optimisation optimization optimizer optimizing order organization origins outlier overview panel
paradigm parallel parameter parameters parametric parsing partial patterns pattern people perception perceptron
performance perspective perspectives philosophy physics planning policies policy political politics positive posterior
power practical practice practices pre-training predict predicting prediction predictions predictive preference
preferences primer principal principle principles prior probabilistic probabilities probability problem problems
procedures proceedings process processes processing productivity program programming programs progress prompting prompt
prompts proof properties propagation psychology public quality quantitative quantum query question questions race
random randomized rank rational rationality reading real reasoning recent recognition recommendation reconstruction
recurrent reduction region regression regret regular regularization regularized reinforcement relational relations
representation representations research residual resources results retrieval review revisited revolution ridge risk
robust robustness role rules sampling scalable scale scaling scene science sciences search segmentation selection
self-supervised semantic semantics semi-supervised sensitivity sentence sentences sequence sequences sequential series
set sets shift short shrinkage shape signal signals similarity simple simulation single skip-gram social society
software solution solving some space spaces sparse sparsity spatial spectral speech squared stability state states
static statistical statistics stochastic strategies strategy structural structure structured structures study
supervised supervision support survey surveys syntax synthesis system systems tagging task tasks taxes techniques
technology temporal tensor test testing tests text the theorem theorems theoretical theories theory things thinking
time toward towards trade training transactions transfer transform transformation transformer transformers translation
treatise treatment tree trees trends trust truth tuning tutorial uncertainty understanding understand unified universal
unsupervised using value variable variables variance variation variational vector vectors vision visual visualizing
wage wages wealth weak web welfare what when where which why with word words work workshop world zero-shot
democracy education freedom justice gender nation nations nationalism empire empires peace religion poetry novels
myth mythology identity climate disease capitalism socialism liberalism colonialism imperialism modernity
enlightenment renaissance revolutionary citizenship sovereignty constitution constitutional rights criminal
contract contracts property ecology ecological conservation biodiversity genome genomic protein proteins
evolutionarily anthropology sociology archaeology epidemiology medicine clinical surgery nursing pharmacology
chemistry chemical organic thermodynamics mechanics electrodynamics relativity astronomy astrophysics cosmology
geology geography urban cities rhetoric semiotics phonology morphology pragmatics discourse narrative aesthetics
metaphysics epistemology ontology hermeneutics phenomenology existentialism psychoanalysis counterpoint harmony
orchestration ethnomusicology opera symphony
deutsche deutscher deutschen geschichte einführung theorie theorien grundlagen grundriss grundzüge kritik
wissenschaft wissenschaften gesellschaft politik wirtschaft staat sprache kultur philosophie soziologie
psychologie lehrbuch handbuch physik chemie biologie mathematische untersuchungen beiträge histoire historia storia
história théorie théories teoría teorías teoria teorie introducción introduzione introdução essai essais ensayo
ensayos saggio saggi ensaio pensée pensamiento pensiero pensamento société sociedad società sociedade droit derecho
diritto direito langue langage lengua lenguaje lingua língua linguagem cultura culturas économie economía economia
filosofía filosofia ciencia ciencias scienza scienze ciência ciências manual curso cours corso critique crítica
critica política politique formación formação formazione estructura estrutura struttura análisis analyse análise
analisi urteil beschluss arrêt sentencia
`;

const titleWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

/** Words that no name holds, in the languages lists are written in. Lower case only: `An` may be a person. */
const functionWords: ReadonlySet<string> = new Set(
	`a an the of in on for to from by with without is are was be not at as it its into over under via vs versus
	how why what your you we our us their this that these those or nor but if than can should does do
	der die das ein eine eines einer und zur zum für mit im auf aus dem den des nach über bei wie zwischen
	le la les un une du des dans sur pour par au aux avec ou que qui
	el los las una unos en por para con sobre entre hacia
	il lo gli della delle dei degli nel nella per tra su
	o os as um uma dos das no na nos nas para sobre
	в на и о об по из для с к от при между`.split(/\s+/),
);

/** Whether a word speaks against its phrase being a name. */
export function isTitleWord(word: string): boolean {
	return (
		titleWords.has(word.toLowerCase()) ||
		functionWords.has(word) ||
		(word.length > LONGEST_FAMILY && nouns.test(word)) ||
		compound.test(word)
	);
}

/** Family names that end as nouns do (`Jung`, `Clement`) are no longer than this. */
const LONGEST_FAMILY = 8;
/** What nouns end in that are made of other words. */
const nouns =
	/\p{Ll}(?:[hk]eit|schaft|ung|tät|ismus|tions?|tionen|ungen|ment|ments|ness|ical|istic|ative|ity|ities|[ae]ncy|ancies|encies|[ae]nces?|isms?|ologies|ology|ologie|ología|ologia|ografia|ografía|ographie|ography|ität|ción|ciones|zione|zioni|ção|ções|dade|dades|idad|idades|ité|ités|ität)$/u;
/** `Logisch-philosophische`: no name goes on in small letters behind a hyphen, but for a particle's. */
const compound = /\p{Ll}{2}[-‐]\p{Ll}{4}/u;
