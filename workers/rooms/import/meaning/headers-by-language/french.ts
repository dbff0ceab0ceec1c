import type { HeaderWords } from '../header-words.ts';

/** French. */
export const french: HeaderWords = {
  order_id:
    'numéro de commande|n de commande|no de commande|n commande|num commande|' +
    'numéro commande|commande|id commande|référence commande|référence de la commande|' +
    'numéro de facture|n de facture|n facture|facture|id de commande|réf commande|' +
    'ticket|numéro de ticket|numéro ticket|n ticket|no ticket|n de ticket|no de ticket|n de reçu|numéro de reçu|' +
    'numéro de transaction|n de transaction|panier|n cde|no cde|num cde|cde',
  line_id: 'id ligne|numéro de ligne|ligne de commande',
  order_date:
    'date de commande|date commande|date de la commande|date d achat|date de vente|' +
    'date vente|date de facture|date de facturation|date facture|date|commandé le|' +
    'vendu le|date de création|créé le|date de paiement|horodatage|jour|mois|semaine|' +
    'début des rapports|date et heure|créée le|passée le',
  customer_id:
    'numéro client|n client|n de client|code client|id client|identifiant client|' +
    'client|acheteur|pseudo de l acheteur|référence client|identifiant',
  customer_name:
    'nom du client|nom client|nom complet|nom de l acheteur|nom facturation|' +
    'nom de facturation|destinataire|nom prénom|nom et prénom|prénom|nom de famille|qui',
  email:
    'e mail|email|adresse e mail|adresse email|courriel|mail|adresse électronique|' +
    'email client|e mail client|e mail de l acheteur',
  phone: 'téléphone|numéro de téléphone|tél|portable|mobile|téléphone client|n de téléphone',
  product_id:
    'référence|référence produit|réf|réf produit|code article|code produit|' +
    'référence article|id produit|sku|n article|numéro d article|ugs|code barre|' +
    'code barres|ean|numéro de l objet',
  product_name:
    'produit|nom du produit|nom produit|article|désignation|libellé|nom de l article|' +
    'libellé produit|titre|titre de l objet|intitulé|désignation produit|nom article|' +
    'plat|prestation|produits|articles|quoi',
  description: 'description|description du produit|descriptif|description produit',
  category:
    'catégorie|catégorie produit|famille|rayon|type de produit|famille produit|' +
    'groupe de produits',
  quantity:
    'quantité|qté|qte|nombre|quantité commandée|quantité vendue|nb articles|' +
    'nombre d articles|unités|nb|nbre|qte commandée|nombre de pièces|quantités|combien',
  unit_price:
    'prix unitaire|prix|p u|pu|prix de vente|prix article|prix unit|tarif|' +
    'prix à l unité|montant unitaire|prix du produit',
  line_total:
    'total ligne|montant|total|prix total|montant total|sous total|chiffre d affaires|' +
    'ca|montant ligne|montant payé|total commande|total de la commande|total payé|net|' +
    'montant net|montant brut|total produits|valeur|total article|' +
    'ventes nettes|ventes brutes',
  order_total:
    'total commande|total de la commande|montant de la commande|montant commande|' +
    'total général',
  discount:
    'remise|remise commande|remise sur la commande|remise ligne|réduction|rabais|montant de la remise|total remise|ristourne',
  coupon: 'code promo|coupon|bon de réduction|code de réduction|code réduction|bon d achat',
  cost: 'coût|prix d achat|coût d achat|prix de revient|coût unitaire',
  tax: 'tva|taxe|taxes|montant tva|montant de la tva|total tva',
  shipping:
    'frais de port|livraison|frais de livraison|port|expédition|frais d expédition|' +
    'frais de transport|transport',
  refund_amount:
    'remboursement|montant remboursé|montant du remboursement|total remboursé|' + 'remboursé|avoir',
  refund_quantity:
    'quantité remboursée|quantité retournée|qté remboursée|qté retournée|quantité annulée|qté annulée',
  currency: 'devise|monnaie|code devise',
  country:
    'pays|pays de livraison|pays facturation|pays de facturation|pays client|' + 'livraison pays',
  region: 'région|département|province|état région',
  city: 'ville|ville de livraison|commune|ville facturation',
  postcode: 'code postal|cp|code postal livraison',
  channel:
    'canal|canal de vente|source|boutique|magasin|provenance|plateforme|' +
    'canal marketing|point de vente|place de marché',
  status:
    'statut|état|statut de la commande|état de la commande|statut commande|' +
    'statut du paiement|etat commande',
  consent:
    'accepte les e mails|accepte les emails|accepte le marketing|accepte la newsletter|abonné|consentement|newsletter|opt in|inscrit à la newsletter',
  supplier:
    'fournisseur|nom du fournisseur|fournisseur principal|nom fournisseur|fournisseur par défaut|grossiste',
  stock:
    'stock|en stock|quantité en stock|stock disponible|disponible|disponibilité|quantité disponible',
  text:
    'avis|commentaire|commentaires|texte|texte de l avis|message|contenu|témoignage|' +
    'avis client',
  title: 'titre|titre de l’avis|titre avis|titre du commentaire',
  rating: 'note|étoiles|évaluation|notation|score',
  label: 'étiquette|classe|sentiment',
  spend:
    'dépenses|coût|budget dépensé|budget consommé|montant dépensé|dépense|budget|coûts|dépense publicitaire|' +
    'montant dépensé eur',
  impressions: 'impressions|affichages|vues|impr',
  clicks: 'clics|clics sur un lien|clics sur le lien|clic'
};
