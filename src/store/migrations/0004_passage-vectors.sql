CREATE TABLE "passage_vectors" (
	"model" text NOT NULL,
	"dimensions" integer NOT NULL,
	"text_hash" text NOT NULL,
	"vector" "bytea" NOT NULL,
	"used_on" date DEFAULT current_date NOT NULL,
	CONSTRAINT "passage_vectors_model_dimensions_text_hash_pk" PRIMARY KEY("model","dimensions","text_hash")
);
