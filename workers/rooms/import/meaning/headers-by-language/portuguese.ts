import type { HeaderWords } from '../header-words.ts';

/** Portuguese, of Brazil and of Portugal. */
export const portuguese: HeaderWords = {
  order_id:
    'número do pedido|n do pedido|no do pedido|nº do pedido|nr do pedido|n pedido|' +
    'pedido|id do pedido|id pedido|código do pedido|número da encomenda|n da encomenda|' +
    'encomenda|número do pedido de venda|número da nota|nota fiscal|nf|n da venda|' +
    'de venda|n de venda|venda|número da venda|número da fatura|n da fatura|fatura|' +
    'referência da encomenda|id da encomenda|cupom fiscal',
  line_id: 'id do item|id da linha|linha',
  order_date:
    'data do pedido|data da encomenda|data da compra|data de compra|data da venda|' +
    'data de venda|data|data da fatura|data de criação|criado em|data do pagamento|' +
    'data de pagamento|data e hora|dia|mês|semana|início dos relatórios|data pedido|' +
    'data de criação do pedido|hora do pagamento do pedido|data emissão',
  customer_id:
    'código do cliente|id do cliente|número do cliente|n do cliente|cliente|id cliente|' +
    'comprador|usuário|cpf|nome de usuário comprador|código cliente|utilizador|' +
    'cpf do comprador',
  customer_name:
    'nome do cliente|nome cliente|nome completo|nome do comprador|destinatário|' +
    'nome do destinatário|razão social|sobrenome|apelido|quem',
  email:
    'e mail|email|e mail do cliente|endereço de e mail|correio eletrónico|' +
    'correio eletrônico|email do cliente',
  phone: 'telefone|celular|telemóvel|número de telefone|tel|telefone do cliente|contato',
  product_id:
    'código do produto|código|sku|referência|id do produto|id produto|código do item|' +
    'código do artigo|número de referência sku|sku principal|' +
    'n de referência do sku principal|código de barras|ref|# de anúncio|de anúncio|' +
    'número do anúncio|código produto|referência do produto',
  product_name:
    'produto|nome do produto|nome produto|título do anúncio|item|artigo|título|' +
    'descrição do produto|descrição do item|nome do item|nome do artigo|designação|' +
    'prato|serviço|o quê|o que',
  description: 'descrição|detalhes|descrição longa',
  category: 'categoria|categoria do produto|departamento|grupo|tipo de produto|família|seção',
  quantity:
    'quantidade|qtd|qtde|quant|unidades|peças|quantidade vendida|qtd vendida|' +
    'quantidade pedida|número de itens|n de unidades|nº de itens|quantos|quantas',
  unit_price:
    'preço unitário|preço|valor unitário|preço de venda|preço por unidade|' +
    'preço do produto|preço acordado|vlr unitário|preço unitário de venda do anúncio|' +
    'preço original|preço unit|valor unit|valor do produto',
  line_total:
    'total|valor total|valor|subtotal do produto|subtotal|preço total|total do item|' +
    'montante|receita|vendas|faturamento|total do pedido|total da linha|' +
    'valor do pedido|valor pago|total pago|valor líquido|líquido|bruto|' +
    'receita por produtos|importância|total líquido|vlr total|total da encomenda|valor total do item|total do produto|valor total do produto|' +
    'vendas líquidas|vendas brutas',
  order_total:
    'total do pedido|valor do pedido|valor total do pedido|total da encomenda|' +
    'total global|total geral',
  discount:
    'desconto|desconto do pedido|desconto do item|descontos|valor do desconto|abatimento|desconto total',
  coupon:
    'cupom|cupom de desconto|cupão|código promocional|código de desconto|código do cupom|vale',
  cost: 'custo|preço de custo|preço de compra|custo unitário',
  tax: 'imposto|impostos|iva|icms|taxa|valor do imposto|total de impostos',
  shipping:
    'frete|envio|custo de envio|portes|portes de envio|valor do frete|taxa de envio|' +
    'custos de envio|receita por envio|taxa de entrega',
  refund_amount:
    'reembolso|valor reembolsado|valor do reembolso|reembolsado|estorno|' +
    'valor devolvido|cancelamentos e reembolsos|total reembolsado|montante reembolsado|' +
    'devolução|valor estornado',
  refund_quantity:
    'quantidade devolvida|quantidade reembolsada|unidades devolvidas|returned quantity|quantidade cancelada|qtd cancelada',
  currency: 'moeda|código da moeda|divisa',
  country: 'país|país de entrega|país do cliente|país de envio',
  region: 'estado|uf|província|distrito|região',
  city: 'cidade|município|localidade|cidade de entrega',
  postcode: 'cep|código postal|cod postal',
  channel:
    'canal|canal de venda|origem|fonte|plataforma|loja|canal de vendas|ponto de venda|' +
    'marketplace',
  status:
    'status|situação|status do pedido|estado do pedido|estado da encomenda|' +
    'situação do pedido|status do pagamento|estado da venda|estado encomenda',
  consent: 'consentimento|newsletter|aceita marketing',
  supplier: 'fornecedor|nome do fornecedor|fornecedor principal|distribuidor',
  stock:
    'estoque|stock|existências|saldo|quantidade em estoque|disponível|disponibilidade|quantidade disponível',
  text:
    'avaliação texto|comentário|comentários|opinião|texto|mensagem|conteúdo|depoimento|' +
    'texto da avaliação|resenha',
  rating: 'nota|avaliação|estrelas|classificação|pontuação',
  label: 'rótulo|classe|sentimento|etiqueta',
  spend:
    'gasto|valor gasto|valor usado|investimento|custo|montante gasto|gastos|orçamento|' +
    'despesa|valor usado brl',
  impressions: 'impressões|impr|visualizações|exibições',
  clicks: 'cliques|cliques no link|cliques em links|clique'
};
